package parley.render.terminal;

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
    TextStyle style = new TextStyle(layout.color());
    DisplayTable table = DisplayTable.of(answer);
    Optional<List<Integer>> widths = ColumnWidths.fit(table, layout.width());
    List<List<String>> notes = notes(answer, layout, style);
    List<String> lines =
        widths.isPresent()
            ? new ColumnGrid(table, widths.get(), style).lines(notes)
            : new RowBlocks(table, layout.width(), style).lines(notes);
    for (String line : lines) out.append(line).append('\n');
    if (answer.rows().isEmpty()) out.append("(no rows)\n");
  }

  private static List<List<String>> notes(Answer answer, AnswerLayout layout, TextStyle style) {
    List<List<String>> notes = new ArrayList<>();
    EvidenceFootnotes footnotes = new EvidenceFootnotes(layout.width(), style);
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
