package parley.neo4j.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain ones. */
public final class DriverValues {
  private DriverValues() {}

  public static ResultTable table(Result result) {
    return table(result, Long.MAX_VALUE);
  }

  /** The next rows, as many as there are up to a limit. */
  public static ResultTable table(Result result, long limit) {
    List<String> columns = result.keys();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    while (rows.size() < limit && result.hasNext()) rows.add(row(result.next()));
    return new ResultTable(columns, rows);
  }

  public static Map<String, @Nullable Object> row(Record record) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (String column : record.keys()) row.put(column, plain(record.get(column).asObject()));
    return row;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new TreeMap<>();
      map.forEach((key, element) -> plain.put(String.valueOf(key), plain(element)));
      return plain;
    }
    if (value instanceof Node node) return entity(node, "_labels", sorted(node.labels()));
    if (value instanceof Relationship relationship) {
      return entity(relationship, "_type", relationship.type());
    }
    if (value instanceof Path path) {
      List<@Nullable Object> steps = new ArrayList<>();
      steps.add(plain(path.start()));
      path.forEach(
          segment -> {
            steps.add(plain(segment.relationship()));
            steps.add(plain(segment.end()));
          });
      return steps;
    }
    if (value instanceof IsoDuration || value instanceof Point) return value.toString();
    return value;
  }

  private static List<String> sorted(Iterable<String> labels) {
    List<String> sorted = new ArrayList<>();
    labels.forEach(sorted::add);
    sorted.sort(null);
    return sorted;
  }

  private static Map<String, @Nullable Object> entity(Entity entity, String key, Object what) {
    Map<String, @Nullable Object> plain = new TreeMap<>();
    entity.asMap().forEach((name, value) -> plain.put(name, plain(value)));
    plain.put(key, what);
    return plain;
  }

  /** A list value of a row as texts. */
  public static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
