package parley.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.graph.EntityRows;
import parley.graph.Link;
import parley.graph.Node;

/** Writes the entities that the graph does not have as they are. */
final class EntityWriter {
  private static final int BATCH = 5_000;

  private final Noted work;

  EntityWriter(Noted work) {
    this.work = work;
  }

  Changes write(List<EntityRows> entities) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<EntityRows> pending = new ArrayList<>();
    for (int from = 0; from < entities.size(); from += BATCH) {
      List<EntityRows> batch = entities.subList(from, Math.min(entities.size(), from + BATCH));
      Map<String, Map<String, @Nullable Object>> known = known(batch);
      for (EntityRows entity : batch) {
        Map<String, @Nullable Object> there = known.get(entity.node().id());
        if (there != null && same(entity, there)) continue;
        (there == null ? added : changed).add(entity.node().id());
        pending.add(entity);
      }
    }
    List<Link> links = pending.stream().flatMap(entity -> entity.links().stream()).toList();
    write("entities", pending.stream().map(entity -> entity.node().parameters()).toList());
    write("entity-links", links.stream().map(Link::parameters).toList());
    if (!links.isEmpty()) orderRounds(links);
    int unchanged = entities.size() - pending.size();
    return new Changes(
        Tally.NONE, Tally.NONE, new Tally(Ids.of(added), Ids.of(changed), Ids.NONE, unchanged));
  }

  private Map<String, Map<String, @Nullable Object>> known(List<EntityRows> entities) {
    List<String> ids = entities.stream().map(entity -> entity.node().id()).toList();
    Map<String, Map<String, @Nullable Object>> known = new LinkedHashMap<>();
    work.reading()
        .in(transaction -> new Rows(transaction).read("known-entities", "ids", ids))
        .forEach(row -> known.put(String.valueOf(row.get("id")), row));
    return known;
  }

  private void write(String statement, List<Map<String, Object>> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      Halves.each(
          batch,
          some -> writeOnce(statement, some),
          row -> String.valueOf(row.getOrDefault("id", row.get("from"))));
    }
  }

  private void writeOnce(String statement, List<Map<String, Object>> rows) {
    work.in(
        transaction -> {
          new Rows(transaction).write(statement, "rows", rows);
          return rows.size();
        });
  }

  private void orderRounds(List<Link> links) {
    Set<String> processes = new TreeSet<>();
    for (Link link : links) {
      if (link.type().equals("PART_OF")) processes.add(link.to());
    }
    work.in(
        transaction -> {
          new Rows(transaction).write("round-order", "processes", List.copyOf(processes));
          return processes.size();
        });
  }

  private static boolean same(EntityRows entity, Map<String, @Nullable Object> there) {
    Node node = entity.node();
    Map<String, @Nullable Object> wanted = new TreeMap<>(node.properties());
    Map<String, @Nullable Object> held = new TreeMap<>(asMap(there.get("properties")));
    held.remove("id");
    // Aliases only grow: what other dossiers call it stays.
    Set<String> aliases = new HashSet<>(Rows.strings(held.remove("aliases")));
    boolean named = aliases.containsAll(Rows.strings(wanted.remove("aliases")));
    List<List<String>> links =
        entity.links().stream().map(link -> List.of(link.type(), link.to())).toList();
    return named
        && wanted.equals(held)
        && new HashSet<>(node.labels()).equals(new HashSet<>(Rows.strings(there.get("labels"))))
        && links.equals(there.get("links"));
  }

  @SuppressWarnings("unchecked") // properties(entity) is a map with text keys
  private static Map<String, @Nullable Object> asMap(@Nullable Object map) {
    return map == null ? Map.of() : (Map<String, @Nullable Object>) map;
  }
}
