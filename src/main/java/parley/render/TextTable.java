package parley.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.report.Answer;

/** An answer for the terminal. */
final class TextTable {
  static final String RULE = "─";

  private TextTable() {}

  static void write(Answer answer, Layout layout, Appendable out) throws IOException {
    Ink ink = new Ink(layout.color());
    Sheet sheet = Sheet.of(answer);
    Optional<List<Integer>> widths = ColumnWidths.fit(sheet, layout.width());
    List<List<String>> notes = notes(answer, layout, ink);
    List<String> lines =
        widths.isPresent()
            ? new Grid(sheet, widths.get(), ink).lines(notes)
            : new Blocks(sheet, layout.width(), ink).lines(notes);
    for (String line : lines) out.append(line).append('\n');
    if (answer.rows().isEmpty()) out.append("(no rows)\n");
  }

  private static List<List<String>> notes(Answer answer, Layout layout, Ink ink) {
    List<List<String>> notes = new ArrayList<>();
    Footnotes footnotes = new Footnotes(layout.width(), ink);
    answer
        .rows()
        .forEach(row -> notes.add(layout.showsEvidenceOf(answer) ? footnotes.of(row) : List.of()));
    return notes;
  }

  static String padded(String text, int width, boolean right) {
    String blanks = " ".repeat(Math.max(0, width - Terminal.width(text)));
    return right ? blanks + text : text + blanks;
  }
}
