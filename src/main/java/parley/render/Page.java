package parley.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.Answer;
import parley.report.Evidence;
import parley.report.Row;

/** An answer as a page for a browser. */
final class Page {
  private final Answer answer;
  private final boolean evidence;
  private final List<Boolean> numeric;
  private final List<String> names = new ArrayList<>();

  private Page(Answer answer, boolean evidence) {
    this.answer = answer;
    this.evidence = evidence;
    this.numeric = Sheet.numeric(answer);
    answer.columns().forEach(column -> names.add(Markup.htmlLine(Wording.heading(column))));
    if (evidence) names.add(Markup.htmlLine(Names.besides(answer, "evidence")));
  }

  static void write(Answer answer, Layout layout, Appendable out) throws IOException {
    new Page(answer, layout.showsEvidenceOf(answer)).write(out);
  }

  private void write(Appendable out) throws IOException {
    String title = answer.title().isBlank() ? answer.name() : answer.title();
    out.append(PageStyle.head(Markup.htmlLine(title)));
    // Roles: a browser forgets that a table is one once the style stacks its cells on a phone.
    out.append("<table role=\"table\">\n<caption>")
        .append(Markup.html(title))
        .append("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n");
    for (int i = 0; i < names.size(); i++) {
      out.append("<th scope=\"col\" role=\"columnheader\"" + numberClass(i) + ">")
          .append(names.get(i))
          .append("</th>\n");
    }
    out.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
    for (Row row : answer.rows()) write(row, out);
    if (answer.rows().isEmpty()) writeNoRows(out);
    out.append("</tbody>\n</table>\n<footer>").append(footer()).append("</footer>\n");
    out.append("</main>\n</body>\n</html>\n");
  }

  private void write(Row row, Appendable out) throws IOException {
    out.append("<tr role=\"row\">\n");
    for (int i = 0; i < answer.columns().size(); i++) {
      writeCell(i, Markup.html(Wording.FOR_READERS.of(row.cells().get(i))), out);
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
          .append(Markup.html(each.paraphrase()))
          .append(" <cite>")
          .append(Markup.html(Citation.source(each)))
          .append("</cite></li>\n");
    }
    return list.append("</ul>").toString();
  }

  /** What was asked, and how many rows came. */
  private String footer() {
    List<String> parts = new ArrayList<>();
    if (!answer.name().isBlank()) parts.add(answer.name());
    answer.parameters().forEach((name, value) -> parts.add(name + ": " + wording(value)));
    int rows = answer.rows().size();
    parts.add(rows == 1 ? "1 row" : rows + " rows");
    return Markup.html(String.join(" · ", parts));
  }

  private static String wording(@Nullable Object value) {
    return Wording.FOR_READERS.of(value);
  }
}
