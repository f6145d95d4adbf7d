package parley.neo4j.cypher;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a statement returns. A value is null, a String, Long, Double, Boolean or {@code java.time}
 * value, or a List or Map of such; nodes and relationships come as maps.
 */
public record ResultTable(List<String> columns, List<Map<String, @Nullable Object>> rows) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
  }
}
