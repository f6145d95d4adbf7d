package parley.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The thing demanded, proposed, accepted or rejected; {@code narrowerThan} holds the ids of wider
 * demands.
 */
public record Demand(
    String id, String name, List<String> aliases, @Nullable String topic, List<String> narrowerThan)
    implements Entity {
  public Demand {
    aliases = List.copyOf(aliases);
    narrowerThan = List.copyOf(narrowerThan);
  }

  @Override
  public EntityType type() {
    return EntityType.DEMAND;
  }
}
