package parley.serve.page;

import java.util.List;
import java.util.Map;
import parley.model.value.CountText;
import parley.model.value.TextRange;
import parley.render.html.HtmlWriter;
import parley.render.value.CellText;
import parley.render.value.DisplayTable;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;
import parley.serve.http.RequestTarget;
import parley.serve.http.Routes;

/** An answer as a table, with the evidence of each row folded up below it. */
record AnswerTable(Answer answer, CitedArticles cited) {
  private static final String BY_ARTICLE = Routes.QUESTION + "claims/by-article";

  void write(HtmlWriter html) {
    // Roles: a browser forgets that a table is one once the style stacks its cells on a phone.
    html.open("table", "class", "answer", "role", "table");
    html.element("caption", CountText.of(answer.rows().size(), "row", "rows"));
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    List<Boolean> numeric = DisplayTable.numeric(answer);
    for (int i = 0; i < answer.columns().size(); i++) {
      html.open("th", "scope", "col", "role", "columnheader", "class", kind(numeric.get(i)));
      html.text(CellText.heading(answer.columns().get(i))).close();
    }
    html.close().close();
    for (AnswerRow row : answer.rows()) write(row, numeric, html);
    html.close();
    if (answer.rows().isEmpty())
      html.element("p", "Nothing in the graph answers this.", "class", "nothing");
  }

  private void write(AnswerRow row, List<Boolean> numeric, HtmlWriter html) {
    html.open("tbody", "role", "rowgroup").open("tr", "role", "row");
    for (int i = 0; i < answer.columns().size(); i++) {
      String name = CellText.heading(answer.columns().get(i));
      html.open("td", "role", "cell", "data-column", name, "class", kind(numeric.get(i)));
      html.element("div", CellText.FOR_READERS.of(row.cells().get(i))).close();
    }
    html.close().open("tr", "class", "evidence", "role", "row");
    html.open("td", "role", "cell", "colspan", Integer.toString(answer.columns().size()));
    evidence(row.evidence(), html);
    html.close().close().close();
  }

  private static String kind(boolean numeric) {
    return numeric ? "number" : "words";
  }

  private void evidence(List<Evidence> evidence, HtmlWriter html) {
    if (evidence.isEmpty()) {
      html.element("span", "no article says", "class", "silent");
      return;
    }
    int articles = CitedArticles.articles(evidence).size();
    html.open("details");
    html.element(
        "summary",
        CountText.of(evidence.size(), "claim", "claims")
            + " in "
            + CountText.of(articles, "article", "articles"));
    html.open("ol");
    evidence.forEach(one -> write(one, html));
    html.close().close();
  }

  private void write(Evidence evidence, HtmlWriter html) {
    html.open("li").element("p", evidence.paraphrase());
    for (TextRange range : evidence.ranges()) {
      cited
          .words(evidence.article(), range)
          .ifPresent(words -> html.element("blockquote", words.strip().replaceAll("\\s+", " ")));
    }
    html.open("cite");
    String title = cited.title(evidence.article());
    if (cited.link(evidence.article()).isPresent()) {
      html.externalLink(title, cited.link(evidence.article()).get());
    } else {
      html.element("span", title);
    }
    html.text(" · " + source(evidence) + " · ");
    html.link(
        "all claims of this article",
        RequestTarget.format(BY_ARTICLE, Map.of("article", evidence.article())));
    html.close().close();
  }

  private static String source(Evidence evidence) {
    StringBuilder source = new StringBuilder();
    source.append(evidence.outlet() == null ? "outlet not known" : evidence.outlet());
    source.append(", ").append(evidence.date() == null ? "undated" : evidence.date());
    String between = ", characters ";
    for (TextRange range : evidence.ranges()) {
      source.append(between).append(range.start()).append('–').append(range.end());
      between = ", ";
    }
    return source.toString();
  }
}
