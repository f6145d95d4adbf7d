package parley.document;

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
import parley.model.Demand;
import parley.model.Entity;
import parley.model.EntityType;
import parley.model.Event;
import parley.model.EventKind;
import parley.model.Group;
import parley.model.Organization;
import parley.model.Place;

/**
 * Entities as records, and whether all is well with them; if not, {@link Entities} says what is
 * wrong.
 */
final class PlainEntities {
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private boolean suspect;

  /** Takes a definition that the schema accepts. */
  void add(EntityType type, JsonNode node) {
    // 1 and 1.0 are one number, but not one text.
    if (node.path("ordinal").isFloatingPointNumber()) suspect = true;
    List<String> aliases = Binding.values(node, "aliases");
    Entity entity = Binding.entity(type, node, aliases);
    Entity first = byId.putIfAbsent(entity.id(), entity);
    if (first == null) return;
    if (first.type() != type || !Binding.entity(type, node, first.aliases()).equals(first)) {
      suspect = true;
      return;
    }
    List<String> all =
        Stream.concat(first.aliases().stream(), aliases.stream()).distinct().sorted().toList();
    byId.put(entity.id(), Binding.entity(type, node, all));
  }

  void suspect() {
    suspect = true;
  }

  /** Looks at what entities say of each other, once all are there. */
  boolean sound() {
    if (suspect) return false;
    return rounds()
        && acyclic(entity -> entity instanceof Demand demand ? demand.narrowerThan() : List.of())
        && acyclic(entity -> entity instanceof Place place ? one(place.in()) : List.of())
        && acyclic(PlainEntities::partOf);
  }

  private boolean rounds() {
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

  private boolean acyclic(Function<Entity, List<String>> inside) {
    boolean[] found = new boolean[1];
    Cycles cycles = new Cycles("");
    for (Entity entity : byId.values()) {
      for (String to : inside.apply(entity)) cycles.add(entity.id(), to, m -> found[0] = true);
    }
    cycles.walk();
    return !found[0];
  }

  Collection<Entity> all() {
    return byId.values();
  }
}
