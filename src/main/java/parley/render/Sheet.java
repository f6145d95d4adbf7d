package parley.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import parley.report.Answer;
import parley.report.Row;

/** An answer for the terminal: safe names and cells, and which columns hold only numbers. */
record Sheet(List<String> names, List<List<String>> rows, List<Boolean> numeric) {
  static Sheet of(Answer answer) {
    return new Sheet(
        answer.columns().stream().map(Terminal::safe).toList(),
        answer.rows().stream().map(Sheet::cells).toList(),
        numeric(answer));
  }

  static List<Boolean> numeric(Answer answer) {
    return IntStream.range(0, answer.columns().size())
        .mapToObj(column -> isNumeric(answer, column))
        .toList();
  }

  private static boolean isNumeric(Answer answer, int column) {
    List<Object> values =
        answer.rows().stream()
            .map(row -> row.cells().get(column))
            .filter(Objects::nonNull)
            .map(Object.class::cast)
            .toList();
    return !values.isEmpty() && values.stream().allMatch(Number.class::isInstance);
  }

  private static List<String> cells(Row row) {
    return row.cells().stream().map(value -> Terminal.safe(Wording.FOR_READERS.of(value))).toList();
  }

  /** The name and the cells of a column. */
  List<String> column(int column) {
    return IntStream.range(-1, rows.size())
        .mapToObj(row -> row < 0 ? names.get(column) : rows.get(row).get(column))
        .toList();
  }
}
