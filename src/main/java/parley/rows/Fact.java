package parley.rows;

import java.util.Comparator;
import java.util.Map;

/** A relationship between two entities that claims support: which shape it has, and its type. */
public record Fact(FactShape shape, String from, String type, String to)
    implements Comparable<Fact> {
  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::shape)
          .thenComparing(Fact::to)
          .thenComparing(Fact::from)
          .thenComparing(Fact::type);

  /** As a statement takes it. */
  public Map<String, Object> parameters() {
    return Map.of("from", from, "type", type, "to", to);
  }

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }
}
