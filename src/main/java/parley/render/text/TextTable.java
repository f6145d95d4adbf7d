package parley.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.render.value.AnswerLayout;
import parley.render.value.DisplayTable;
import parley.render.value.TerminalText;
import parley.report.Answer;

/** An answer for the terminal. */
public final class TextTable {
  static final String RULE = "─";

  private TextTable() {}

  public static void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException {
    TextStyle ink = new TextStyle(layout.color());
    DisplayTable sheet = DisplayTable.of(answer);
    Optional<List<Integer>> widths = ColumnWidths.fit(sheet, layout.width());
    List<List<String>> notes = notes(answer, layout, ink);
    List<String> lines =
        widths.isPresent()
            ? new ColumnGrid(sheet, widths.get(), ink).lines(notes)
            : new RowBlocks(sheet, layout.width(), ink).lines(notes);
    for (String line : lines) out.append(line).append('\n');
    if (answer.rows().isEmpty()) out.append("(no rows)\n");
  }

  private static List<List<String>> notes(Answer answer, AnswerLayout layout, TextStyle ink) {
    List<List<String>> notes = new ArrayList<>();
    EvidenceFootnotes footnotes = new EvidenceFootnotes(layout.width(), ink);
    answer
        .rows()
        .forEach(row -> notes.add(layout.showsEvidenceOf(answer) ? footnotes.of(row) : List.of()));
    return notes;
  }

  static String padded(String text, int width, boolean right) {
    String blanks = " ".repeat(Math.max(0, width - TerminalText.width(text)));
    return right ? blanks + text : text + blanks;
  }
}
