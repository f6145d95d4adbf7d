package parley.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.graph.Link;
import parley.graph.Node;

/** A node with the relationships that start at it, both in an order that depends on neither. */
record Star(Node node, List<Link> links) {
  Star {
    links = links.stream().sorted().toList();
  }

  /** What a row of the statements in {@code cypher/export} tells. */
  static Star of(Map<String, @Nullable Object> row) {
    String id = String.valueOf(row.get("id"));
    List<Link> links = new ArrayList<>();
    for (Object each : list(row.get("links"))) {
      Map<?, ?> link = (Map<?, ?>) each;
      links.add(
          new Link(
              id,
              String.valueOf(link.get("type")),
              String.valueOf(link.get("to")),
              properties(link.get("properties"))));
    }
    List<String> labels = list(row.get("labels")).stream().map(String::valueOf).sorted().toList();
    return new Star(new Node(id, labels, properties(row.get("properties"))), links);
  }

  String id() {
    return node.id();
  }

  boolean is(String label) {
    return node.labels().contains(label);
  }

  @Nullable Object get(String property) {
    return node.properties().get(property);
  }

  /**
   * The ids that relationships of the type lead to, in the order of their step if they have one.
   */
  List<String> to(String type) {
    return links.stream()
        .filter(link -> link.type().equals(type))
        .sorted((a, b) -> Long.compare(step(a), step(b)))
        .map(Link::to)
        .toList();
  }

  private static long step(Link link) {
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
