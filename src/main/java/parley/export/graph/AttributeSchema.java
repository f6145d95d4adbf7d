package parley.export.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes the nodes and edges of a graph have, and of which type: what its file must say
 * before it begins.
 */
public final class AttributeSchema {
  /** What the values of an attribute are. */
  public enum Type {
    TEXT("string"),
    WHOLE("long"),
    NUMBER("double"),
    TRUTH("boolean");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** As GraphML and GEXF write it. */
    String word() {
      return word;
    }

    private static Type of(@Nullable Object value) {
      if (value instanceof Long || value instanceof Integer) return WHOLE;
      if (value instanceof Double) return NUMBER;
      if (value instanceof Boolean) return TRUTH;
      return TEXT;
    }

    private Type widenedTo(Type other) {
      if (this == other) return this;
      boolean numbers = (this == WHOLE || this == NUMBER) && (other == WHOLE || other == NUMBER);
      return numbers ? NUMBER : TEXT;
    }
  }

  private final SortedMap<String, Type> nodes = new TreeMap<>();
  private final SortedMap<String, Type> edges = new TreeMap<>();

  /** Takes note of a node's attributes. */
  public void node(Map<String, ?> attributes) {
    attributes.forEach((name, value) -> nodes.merge(name, Type.of(value), Type::widenedTo));
  }

  /** Takes note of an edge's attributes. */
  public void edge(Map<String, ?> attributes) {
    attributes.forEach((name, value) -> edges.merge(name, Type.of(value), Type::widenedTo));
  }

  SortedMap<String, Type> nodes() {
    return nodes;
  }

  SortedMap<String, Type> edges() {
    return edges;
  }

  /** A value as the files write it; the parts of a list stand in one text. */
  static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join("; ", list.stream().map(String::valueOf).toList());
    }
    return String.valueOf(value);
  }
}
