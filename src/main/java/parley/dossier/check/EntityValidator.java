package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.entity.Demand;
import parley.model.entity.Entity;
import parley.model.entity.EntityType;
import parley.model.entity.Event;
import parley.model.entity.EventKind;
import parley.model.entity.Group;
import parley.model.entity.Organization;
import parley.model.entity.Place;

/**
 * Entities as records, and whether all is well with them; if not, {@link EntityChecks} says what is
 * wrong.
 */
public final class EntityValidator {
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private boolean suspicious;

  /** Takes a definition that the schema accepts. */
  public void add(EntityType type, JsonNode node) {
    // 1 and 1.0 are one number, but not one text.
    if (node.path("ordinal").isFloatingPointNumber()) suspicious = true;
    List<String> aliases = RecordBinder.values(node, "aliases");
    Entity entity = RecordBinder.entity(type, node, aliases);
    Entity first = byId.putIfAbsent(entity.id(), entity);
    if (first == null) return;
    if (first.type() != type || !RecordBinder.entity(type, node, first.aliases()).equals(first)) {
      suspicious = true;
      return;
    }
    List<String> all =
        Stream.concat(first.aliases().stream(), aliases.stream()).distinct().sorted().toList();
    byId.put(entity.id(), RecordBinder.entity(type, node, all));
  }

  public void markSuspicious() {
    suspicious = true;
  }

  /** Looks at what entities say of each other, once all are there. */
  public boolean isValid() {
    if (suspicious) return false;
    return hasValidRounds()
        && isAcyclic(entity -> entity instanceof Demand demand ? demand.narrowerThan() : List.of())
        && isAcyclic(entity -> entity instanceof Place place ? one(place.in()) : List.of())
        && isAcyclic(EntityValidator::partOf);
  }

  private boolean hasValidRounds() {
    record Seat(String process, int ordinal) {}
    Set<Seat> taken = new HashSet<>();
    for (Entity entity : byId.values()) {
      if (!(entity instanceof Event event)) continue;
      if (event.kind() != EventKind.ROUND) {
        if (event.ordinal() != null) return false;
      } else {
        if (event.process() == null || event.ordinal() == null) return false;
        if (!taken.add(new Seat(event.process(), event.ordinal()))) return false;
      }
    }
    return true;
  }

  private static List<String> partOf(Entity entity) {
    if (entity instanceof Organization organization) return one(organization.partOf());
    return entity instanceof Group group ? one(group.partOf()) : List.of();
  }

  private static List<String> one(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private boolean isAcyclic(Function<Entity, List<String>> inside) {
    boolean[] found = new boolean[1];
    CycleDetector detector = new CycleDetector("");
    for (Entity entity : byId.values()) {
      for (String to : inside.apply(entity)) detector.add(entity.id(), to, m -> found[0] = true);
    }
    detector.walk();
    return !found[0];
  }

  public Collection<Entity> all() {
    return byId.values();
  }
}
