package parley.render.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.render.value.AnswerLayout;
import parley.render.value.CellText;
import parley.render.value.Citation;
import parley.render.value.ColumnNames;
import parley.render.value.DisplayTable;
import parley.report.Answer;
import parley.report.AnswerRow;

/** An answer as a GitHub table. */
public final class MarkdownTable {
  private MarkdownTable() {}

  public static void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException {
    boolean evidence = layout.showsEvidenceOf(answer);
    List<String> header =
        new ArrayList<>(answer.columns().stream().map(CellText::heading).toList());
    List<String> rule = new ArrayList<>();
    DisplayTable.numeric(answer).forEach(numeric -> rule.add(numeric ? "---:" : "---"));
    if (evidence) {
      header.add(ColumnNames.unique(answer, "evidence"));
      rule.add("---");
    }
    out.append(line(header.stream().map(MarkupEscaper::markdown))).append(line(rule.stream()));
    for (AnswerRow row : answer.rows()) {
      Stream<String> cells =
          row.cells().stream().map(CellText.FOR_READERS::of).map(MarkupEscaper::markdown);
      out.append(line(evidence ? Stream.concat(cells, Stream.of(evidence(row))) : cells));
    }
    if (answer.rows().isEmpty()) out.append("\n(no rows)\n");
  }

  private static String evidence(AnswerRow row) {
    if (row.evidence().isEmpty()) return Citation.NONE;
    return row.evidence().stream()
        .map(Citation::of)
        .map(MarkupEscaper::markdown)
        .collect(Collectors.joining("<br>"));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
