package parley.model.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation: a ministry, an alliance, a news agency. {@code partOf} is the id of what it
 * belongs to.
 */
public record Organization(
    String id,
    String name,
    List<String> aliases,
    @Nullable String kind,
    @Nullable String partOf,
    @Nullable String wikidata)
    implements Entity {
  private static final Set<String> OUTLETS = Set.of("agency", "publisher", "platform");

  public Organization {
    aliases = List.copyOf(aliases);
  }

  @Override
  public EntityType type() {
    return EntityType.ORGANIZATION;
  }

  /** Whether it publishes or passes on reports. */
  public boolean isOutlet() {
    return kind != null && OUTLETS.contains(kind);
  }
}
