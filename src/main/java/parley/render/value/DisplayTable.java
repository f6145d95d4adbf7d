package parley.render.value;

import java.util.List;
import java.util.stream.IntStream;
import parley.report.Answer;
import parley.report.AnswerRow;

/** An answer for the terminal: safe names and cells, and which columns hold only numbers. */
public record DisplayTable(List<String> names, List<List<String>> rows, List<Boolean> numeric) {
  public DisplayTable {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
    numeric = List.copyOf(numeric);
  }

  public static DisplayTable of(Answer answer) {
    return new DisplayTable(
        answer.columns().stream().map(name -> TerminalText.safe(CellText.heading(name))).toList(),
        answer.rows().stream().map(DisplayTable::cells).toList(),
        numeric(answer));
  }

  /** Which columns of an answer hold only numbers. */
  public static List<Boolean> numeric(Answer answer) {
    return IntStream.range(0, answer.columns().size())
        .mapToObj(column -> isNumeric(answer, column))
        .toList();
  }

  private static boolean isNumeric(Answer answer, int column) {
    boolean any = false;
    for (AnswerRow row : answer.rows()) {
      Object value = row.cells().get(column);
      if (value != null && !(value instanceof Number)) return false;
      any |= value != null;
    }
    return any;
  }

  private static List<String> cells(AnswerRow row) {
    return row.cells().stream()
        .map(value -> TerminalText.safe(CellText.FOR_READERS.of(value)))
        .toList();
  }

  /** The name and the cells of a column. */
  public List<String> column(int column) {
    return IntStream.range(-1, rows.size())
        .mapToObj(row -> row < 0 ? names.get(column) : rows.get(row).get(column))
        .toList();
  }
}
