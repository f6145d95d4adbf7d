package parley.render.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a cell's value reads: the word for nothing, and what stands between the parts of a list. */
public record CellText(String nullText, String separator) {
  /** On pages and in terminals. */
  public static final CellText FOR_READERS = new CellText("–", ", ");

  public static final CellText FOR_SPREADSHEETS = new CellText("", "; ");

  /** The text of a value. */
  public String of(@Nullable Object value) {
    if (value == null) return nullText;
    if (value instanceof List<?> list) return list.isEmpty() ? nullText : joined(list);
    if (value instanceof Map<?, ?> map) return joined(map);
    if (value instanceof Double number) return plain(number);
    return value.toString();
  }

  private String joined(List<?> list) {
    return list.stream().map(this::of).collect(Collectors.joining(separator));
  }

  private String joined(Map<?, ?> map) {
    return inOrder(map).entrySet().stream()
        .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  // The order in which a database returns a map's keys means nothing and may change.
  public static Map<String, @Nullable Object> inOrder(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    return sorted;
  }

  private static String plain(double number) {
    return Double.isFinite(number) && Math.abs(number) < 1e15
        ? new BigDecimal(Double.toString(number)).toPlainString()
        : Double.toString(number);
  }

  /** A column's name for readers; programs get it as it is. */
  public static String heading(String column) {
    return column.replace('_', ' ');
  }
}
