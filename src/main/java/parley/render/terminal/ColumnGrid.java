package parley.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.render.value.DisplayTable;

/** Columns side by side. */
record ColumnGrid(DisplayTable table, List<Integer> widths, TextStyle style) {
  List<String> lines(List<List<String>> notes) {
    List<String> lines = new ArrayList<>();
    sideBySide(table.names()).forEach(line -> lines.add(style.bold(line)));
    lines.add(style.dim(rule()));
    List<List<String>> rows = rows(notes);
    boolean apart = rows.stream().anyMatch(row -> row.size() > 1);
    for (int i = 0; i < rows.size(); i++) {
      if (apart && i > 0) lines.add("");
      lines.addAll(rows.get(i));
    }
    return lines;
  }

  private List<List<String>> rows(List<List<String>> notes) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      List<String> row = new ArrayList<>(sideBySide(table.rows().get(i)));
      row.addAll(notes.get(i));
      rows.add(row);
    }
    return rows;
  }

  private String rule() {
    return widths.stream()
        .map(TextTable.RULE::repeat)
        .collect(Collectors.joining(ColumnWidths.GAP));
  }

  private List<String> sideBySide(List<String> cells) {
    List<List<String>> wrapped =
        columns().mapToObj(i -> LineWrapper.lines(cells.get(i), widths.get(i))).toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(wrapped, line)).toList();
  }

  private String line(List<List<String>> wrapped, int line) {
    return columns()
        .mapToObj(i -> cell(line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "", i))
        .collect(Collectors.joining(ColumnWidths.GAP))
        .stripTrailing();
  }

  private String cell(String text, int column) {
    return TextTable.padded(text, widths.get(column), table.numeric().get(column));
  }

  private IntStream columns() {
    return IntStream.range(0, widths.size());
  }
}
