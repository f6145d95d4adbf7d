package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or is planned. A round has a process and an ordinal within it, from 1.
 */
public record Event(
    String id,
    String name,
    List<String> aliases,
    EventKind kind,
    @Nullable String process,
    @Nullable Integer ordinal)
    implements Entity {
  public Event {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.EVENT;
  }
}
