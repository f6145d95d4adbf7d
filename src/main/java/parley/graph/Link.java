package parley.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A relationship to be written, from one identity to another. */
public record Link(String from, String type, String to, Map<String, Object> properties)
    implements Comparable<Link> {
  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::from)
          .thenComparing(Link::type)
          .thenComparing(Link::to)
          .thenComparing(link -> link.properties().toString());

  public Link {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  Link(String from, String type, String to) {
    this(from, type, to, Map.of());
  }

  /** As a statement takes it. */
  public Map<String, Object> parameters() {
    return Map.of("from", from, "type", type, "to", to, "properties", properties);
  }

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
