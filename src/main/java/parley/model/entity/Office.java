package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office that people hold for a time; {@code of} is the id of its state or organisation. */
public record Office(String id, String name, List<String> aliases, @Nullable String of)
    implements Entity {
  public Office {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.OFFICE;
  }
}
