package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state; {@code iso3} is its ISO 3166-1 alpha-3 code. */
public record State(
    String id, String name, List<String> aliases, @Nullable String iso3, @Nullable String wikidata)
    implements Entity {
  public State {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.STATE;
  }
}
