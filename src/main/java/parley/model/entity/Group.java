package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vague collective, such as "the West"; {@code partOf} is the id of what it belongs to. */
public record Group(String id, String name, List<String> aliases, @Nullable String partOf)
    implements Entity {
  public Group {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.GROUP;
  }
}
