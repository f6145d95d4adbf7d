package parley.render.terminal;

import java.util.ArrayList;
import java.util.List;
import parley.render.value.DisplayTable;
import parley.render.value.TerminalText;

/** One block of {@code column: value} lines per row, for a terminal too narrow for columns. */
record RowBlocks(DisplayTable table, int width, TextStyle style) {
  private static final int NARROWEST = 8;

  List<String> lines(List<List<String>> notes) {
    List<String> lines = new ArrayList<>();
    if (notes.isEmpty()) table.names().forEach(name -> lines.addAll(pair(name, "")));
    for (int row = 0; row < notes.size(); row++) {
      if (row > 0) lines.add(style.dim(TextTable.RULE.repeat(width)));
      for (int i = 0; i < table.names().size(); i++) {
        lines.addAll(pair(table.names().get(i), table.rows().get(row).get(i)));
      }
      lines.addAll(notes.get(row));
    }
    return lines;
  }

  private List<String> pair(String name, String value) {
    List<String> names = LineWrapper.lines(name + ":", nameWidth());
    List<String> values = LineWrapper.lines(value, Math.max(NARROWEST, width - nameWidth() - 1));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
      String left = i < names.size() ? names.get(i) : "";
      String right = i < values.size() ? values.get(i) : "";
      String padding = " ".repeat(nameWidth() + 1 - TerminalText.width(left));
      lines.add(right.isEmpty() ? style.bold(left) : style.bold(left) + padding + right);
    }
    return lines;
  }

  /** The width of the longest name with its colon, but no more than a third of the line. */
  private int nameWidth() {
    int longest = table.names().stream().mapToInt(TerminalText::width).max().orElse(0) + 1;
    return Math.min(longest, Math.max(NARROWEST, width / 3));
  }
}
