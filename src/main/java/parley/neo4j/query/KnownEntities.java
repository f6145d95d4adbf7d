package parley.neo4j.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;
import parley.rows.EntityRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** Entities as a graph has them, as rows that another graph can take. */
public final class KnownEntities {
  private KnownEntities() {}

  /** Those of the ids that the graph knows, and what they belong to, in the order of their ids. */
  public static List<EntityRows> read(Graph graph, Collection<String> ids) {
    Map<String, EntityRows> known = new TreeMap<>();
    for (Collection<String> next = ids; !next.isEmpty(); next = unknownTargets(known)) {
      graph
          .ask(CypherFiles.statement("known-entities"), Map.of("ids", List.copyOf(next)))
          .rows()
          .forEach(row -> known.put(String.valueOf(row.get("id")), entity(row)));
    }
    return List.copyOf(known.values());
  }

  private static Collection<String> unknownTargets(Map<String, EntityRows> known) {
    TreeSet<String> targets = new TreeSet<>();
    known.values().forEach(one -> one.links().forEach(link -> targets.add(link.to())));
    targets.removeAll(known.keySet());
    return targets;
  }

  private static EntityRows entity(Map<String, ? extends @Nullable Object> row) {
    String id = String.valueOf(row.get("id"));
    Map<String, @Nullable Object> properties = new TreeMap<>();
    if (row.get("properties") instanceof Map<?, ?> there) {
      there.forEach((name, value) -> properties.put(String.valueOf(name), value));
    }
    properties.remove("id");
    List<RelationshipRow> links = new ArrayList<>();
    if (row.get("links") instanceof List<?> pairs) {
      for (Object pair : pairs) {
        List<String> link = DriverValues.strings(pair);
        links.add(new RelationshipRow(id, link.get(0), link.get(1), Map.of()));
      }
    }
    List<String> labels = DriverValues.strings(row.get("labels"));
    return new EntityRows(new NodeRow(id, labels, properties), links);
  }
}
