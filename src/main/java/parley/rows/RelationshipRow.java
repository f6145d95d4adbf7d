package parley.rows;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A relationship to be written, from one identity to another. */
public record RelationshipRow(String from, String type, String to, Map<String, Object> properties)
    implements Comparable<RelationshipRow> {
  private static final Comparator<RelationshipRow> ORDER =
      Comparator.comparing(RelationshipRow::from)
          .thenComparing(RelationshipRow::type)
          .thenComparing(RelationshipRow::to)
          .thenComparing(link -> link.properties().toString());

  public RelationshipRow {
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  RelationshipRow(String from, String type, String to) {
    this(from, type, to, Map.of());
  }

  /** As a statement takes it. */
  public Map<String, Object> parameters() {
    return Map.of("from", from, "type", type, "to", to, "properties", properties);
  }

  @Override
  public int compareTo(RelationshipRow other) {
    return ORDER.compare(this, other);
  }
}
