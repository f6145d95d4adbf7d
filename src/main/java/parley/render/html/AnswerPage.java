package parley.render.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.value.CountText;
import parley.render.value.AnswerLayout;
import parley.render.value.CellText;
import parley.render.value.Citation;
import parley.render.value.ColumnNames;
import parley.render.value.DisplayTable;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

/** An answer as a page for a browser. */
public final class AnswerPage {
  private final Answer answer;
  private final boolean evidence;
  private final List<Boolean> numeric;
  private final List<String> names = new ArrayList<>();

  private AnswerPage(Answer answer, boolean evidence) {
    this.answer = answer;
    this.evidence = evidence;
    this.numeric = DisplayTable.numeric(answer);
    answer.columns().forEach(column -> names.add(MarkupEscaper.htmlLine(CellText.heading(column))));
    if (evidence) names.add(MarkupEscaper.htmlLine(ColumnNames.unique(answer, "evidence")));
  }

  public static void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException {
    new AnswerPage(answer, layout.showsEvidenceOf(answer)).write(out);
  }

  private void write(Appendable out) throws IOException {
    String title = answer.title().isBlank() ? answer.name() : answer.title();
    String policy = HtmlPage.policy("style-src " + HtmlPage.STYLE.hash());
    out.append(HtmlPage.start(title, policy, HtmlPage.STYLE.asStyle())).append("<main>\n");
    // Roles: a browser forgets that a table is one once the style stacks its cells on a phone.
    out.append("<table role=\"table\">\n<caption>")
        .append(MarkupEscaper.html(title))
        .append("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n");
    for (int i = 0; i < names.size(); i++) {
      out.append("<th scope=\"col\" role=\"columnheader\"" + numberClass(i) + ">")
          .append(names.get(i))
          .append("</th>\n");
    }
    out.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
    for (AnswerRow row : answer.rows()) write(row, out);
    if (answer.rows().isEmpty()) writeNoRows(out);
    out.append("</tbody>\n</table>\n<footer>").append(footer()).append("</footer>\n");
    out.append("</main>\n").append(HtmlPage.END);
  }

  private void write(AnswerRow row, Appendable out) throws IOException {
    out.append("<tr role=\"row\">\n");
    for (int i = 0; i < answer.columns().size(); i++) {
      writeCell(i, MarkupEscaper.html(CellText.FOR_READERS.of(row.cells().get(i))), out);
    }
    if (evidence) writeCell(answer.columns().size(), list(row.evidence()), out);
    out.append("</tr>\n");
  }

  private void writeCell(int column, String content, Appendable out) throws IOException {
    out.append("<td role=\"cell\" data-column=\"" + names.get(column) + "\"");
    out.append(numberClass(column) + "><div>" + content + "</div></td>\n");
  }

  private void writeNoRows(Appendable out) throws IOException {
    out.append("<tr role=\"row\">\n<td role=\"cell\" colspan=\"");
    out.append(Math.max(1, names.size()) + "\">no rows</td>\n</tr>\n");
  }

  private String numberClass(int column) {
    return column < numeric.size() && numeric.get(column) ? " class=\"number\"" : "";
  }

  private static String list(List<Evidence> evidence) {
    if (evidence.isEmpty()) return Citation.NONE;
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Evidence each : evidence) {
      list.append("<li>")
          .append(MarkupEscaper.html(each.paraphrase()))
          .append(" <cite>")
          .append(MarkupEscaper.html(Citation.source(each)))
          .append("</cite></li>\n");
    }
    return list.append("</ul>").toString();
  }

  /** What was asked, and how many rows came. */
  private String footer() {
    List<String> parts = new ArrayList<>();
    if (!answer.name().isBlank()) parts.add(answer.name());
    answer.parameters().forEach((name, value) -> parts.add(name + ": " + wording(value)));
    parts.add(CountText.of(answer.rows().size(), "row", "rows"));
    return MarkupEscaper.html(String.join(" · ", parts));
  }

  private static String wording(@Nullable Object value) {
    return CellText.FOR_READERS.of(value);
  }
}
