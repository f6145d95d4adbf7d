package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place; {@code in} is the id of the place that contains it. */
public record Place(
    String id,
    String name,
    List<String> aliases,
    @Nullable String kind,
    @Nullable String in,
    @Nullable String wikidata)
    implements Entity {
  public Place {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.PLACE;
  }
}
