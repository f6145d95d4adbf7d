package parley.export.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** A node with the relationships that start at it, both in an order that depends on neither. */
public record NodeWithLinks(NodeRow node, List<RelationshipRow> links) {
  public NodeWithLinks {
    links = links.stream().sorted().toList();
  }

  /** What a row of the statements in {@code cypher/export} tells. */
  static NodeWithLinks of(Map<String, @Nullable Object> row) {
    String id = String.valueOf(row.get("id"));
    List<RelationshipRow> links = new ArrayList<>();
    for (Object each : list(row.get("links"))) {
      Map<?, ?> link = (Map<?, ?>) each;
      links.add(
          new RelationshipRow(
              id,
              String.valueOf(link.get("type")),
              String.valueOf(link.get("to")),
              properties(link.get("properties"))));
    }
    List<String> labels = list(row.get("labels")).stream().map(String::valueOf).sorted().toList();
    return new NodeWithLinks(new NodeRow(id, labels, properties(row.get("properties"))), links);
  }

  public String id() {
    return node.id();
  }

  public boolean hasLabel(String label) {
    return node.labels().contains(label);
  }

  @Nullable
  public Object get(String property) {
    return node.properties().get(property);
  }

  /**
   * The ids that relationships of the type lead to, in the order of their step if they have one.
   */
  public List<String> targets(String type) {
    return links.stream()
        .filter(link -> link.type().equals(type))
        .sorted((a, b) -> Long.compare(step(a), step(b)))
        .map(RelationshipRow::to)
        .toList();
  }

  private static long step(RelationshipRow link) {
    return link.properties().get("step") instanceof Long step ? step : 0;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<String, Object> properties(@Nullable Object value) {
    Map<String, Object> properties = new TreeMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> properties.put(String.valueOf(key), each));
    }
    return properties;
  }
}
