package parley.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.report.Answer;
import parley.report.Row;

/** An answer as a GitHub table. */
final class Markdown {
  private Markdown() {}

  static void write(Answer answer, Layout layout, Appendable out) throws IOException {
    boolean evidence = layout.showsEvidenceOf(answer);
    List<String> header = new ArrayList<>(answer.columns().stream().map(Wording::heading).toList());
    List<String> rule = new ArrayList<>();
    Sheet.numeric(answer).forEach(numeric -> rule.add(numeric ? "---:" : "---"));
    if (evidence) {
      header.add(Names.besides(answer, "evidence"));
      rule.add("---");
    }
    out.append(line(header.stream().map(Markup::markdown))).append(line(rule.stream()));
    for (Row row : answer.rows()) {
      Stream<String> cells =
          row.cells().stream().map(Wording.FOR_READERS::of).map(Markup::markdown);
      out.append(line(evidence ? Stream.concat(cells, Stream.of(evidence(row))) : cells));
    }
    if (answer.rows().isEmpty()) out.append("\n(no rows)\n");
  }

  private static String evidence(Row row) {
    if (row.evidence().isEmpty()) return Citation.NONE;
    return row.evidence().stream()
        .map(Citation::of)
        .map(Markup::markdown)
        .collect(Collectors.joining("<br>"));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
