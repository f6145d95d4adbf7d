package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper of the talks: a memorandum, a roadmap, a post. */
public record Document(String id, String name, List<String> aliases, @Nullable String kind)
    implements Entity {
  public Document {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.DOCUMENT;
  }
}
