package parley.rows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node to be written: its identity, its labels and its properties. Properties without a value are
 * left out.
 */
public record NodeRow(String id, List<String> labels, Map<String, @Nullable Object> properties) {
  public NodeRow {
    labels = List.copyOf(labels);
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /** As a statement takes it. */
  public Map<String, Object> parameters() {
    return Map.of("id", id, "labels", labels, "properties", properties);
  }
}
