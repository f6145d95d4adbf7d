package parley.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.DriverValues;
import parley.rows.EntityRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** Writes the entities that the graph does not have as they are. */
final class EntityWriter {
  private final IdempotentWork work;
  private final int batch;

  /** With so many entities in one transaction. */
  EntityWriter(IdempotentWork work, int batch) {
    this.work = work;
    this.batch = batch;
  }

  Changes write(List<EntityRows> entities) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<EntityRows> pending = new ArrayList<>();
    Map<String, List<String>> left = new HashMap<>();
    for (List<EntityRows> some : batches(entities)) {
      Map<String, Map<String, @Nullable Object>> known = readKnown(some);
      for (EntityRows entity : some) {
        String id = entity.node().id();
        Map<String, @Nullable Object> there = known.get(id);
        if (there != null && isUnchanged(entity, there)) continue;
        (there == null ? added : changed).add(id);
        if (there != null) left.put(id, containers(there));
        pending.add(entity);
      }
    }
    for (List<EntityRows> some : batches(pending)) writeSplitting(some, one -> write(one, left));
    List<EntityRows> linked = pending.stream().filter(one -> !one.links().isEmpty()).toList();
    for (List<EntityRows> some : batches(linked)) writeSplitting(some, this::link);
    int unchanged = entities.size() - pending.size();
    return new Changes(
        ChangeCount.NONE,
        ChangeCount.NONE,
        new ChangeCount(ChangedIds.of(added), ChangedIds.of(changed), ChangedIds.NONE, unchanged));
  }

  private static void writeSplitting(List<EntityRows> entities, Consumer<List<EntityRows>> write) {
    BatchSplitter.writeSplitting(entities, write, entity -> entity.node().id());
  }

  private List<List<EntityRows>> batches(List<EntityRows> entities) {
    return BatchedStatements.batches(entities, batch);
  }

  private Map<String, Map<String, @Nullable Object>> readKnown(List<EntityRows> entities) {
    List<String> ids = entities.stream().map(entity -> entity.node().id()).toList();
    Map<String, Map<String, @Nullable Object>> known = new LinkedHashMap<>();
    work.withoutLedger()
        .run(transaction -> new BatchedStatements(transaction).read("known-entities", "ids", ids))
        .forEach(row -> known.put(String.valueOf(row.get("id")), row));
    return known;
  }

  /** Without links, as they may lead to what comes later; {@code left} is what each was part of. */
  private void write(List<EntityRows> entities, Map<String, List<String>> left) {
    Set<String> wholes = new TreeSet<>();
    entities.forEach(one -> wholes.addAll(left.getOrDefault(one.node().id(), List.of())));
    work.run(
        unit -> {
          BatchedStatements statements = new BatchedStatements(unit);
          statements.write("entities", "rows", parameters(entities));
          statements.write("round-order", "processes", List.copyOf(wholes));
          return entities.size();
        });
  }

  /** Rounds are in order whenever their links are, as only who lacks links is looked at again. */
  private void link(List<EntityRows> entities) {
    List<RelationshipRow> links =
        entities.stream().flatMap(entity -> entity.links().stream()).toList();
    Set<String> wholes = new TreeSet<>();
    for (RelationshipRow link : links) if (link.type().equals("PART_OF")) wholes.add(link.to());
    work.run(
        unit -> {
          BatchedStatements statements = new BatchedStatements(unit);
          statements.write(
              "entity-links", "rows", links.stream().map(RelationshipRow::parameters).toList());
          statements.write("round-order", "processes", List.copyOf(wholes));
          return links.size();
        });
  }

  private static List<Map<String, Object>> parameters(List<EntityRows> entities) {
    return entities.stream().map(entity -> entity.node().parameters()).toList();
  }

  /** What the entity is part of, as the graph has it. */
  private static List<String> containers(Map<String, @Nullable Object> there) {
    List<String> wholes = new ArrayList<>();
    if (there.get("links") instanceof List<?> links) {
      for (Object link : links) {
        List<String> pair = DriverValues.strings(link);
        if (pair.get(0).equals("PART_OF")) wholes.add(pair.get(1));
      }
    }
    return wholes;
  }

  private static boolean isUnchanged(EntityRows entity, Map<String, @Nullable Object> there) {
    NodeRow node = entity.node();
    Map<String, @Nullable Object> wanted = new TreeMap<>(node.properties());
    Map<String, @Nullable Object> held = new TreeMap<>(asMap(there.get("properties")));
    held.remove("id");
    // Aliases only grow: what other dossiers call it stays.
    Set<String> aliases = new HashSet<>(DriverValues.strings(held.remove("aliases")));
    boolean named = aliases.containsAll(DriverValues.strings(wanted.remove("aliases")));
    List<List<String>> links =
        entity.links().stream().map(link -> List.of(link.type(), link.to())).toList();
    return named
        && wanted.equals(held)
        && new HashSet<>(node.labels())
            .equals(new HashSet<>(DriverValues.strings(there.get("labels"))))
        && links.equals(there.get("links"));
  }

  @SuppressWarnings("unchecked") // properties(entity) is a map with text keys
  private static Map<String, @Nullable Object> asMap(@Nullable Object map) {
    return map == null ? Map.of() : (Map<String, @Nullable Object>) map;
  }
}
