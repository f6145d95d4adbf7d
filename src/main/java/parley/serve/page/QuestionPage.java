package parley.serve.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.export.archive.CypherLiterals;
import parley.neo4j.Store;
import parley.render.AnswerFormat;
import parley.render.html.HtmlWriter;
import parley.render.value.CellText;
import parley.report.Answer;
import parley.report.Report;
import parley.report.Report.Column;
import parley.serve.http.RequestTarget;
import parley.serve.http.Response;
import parley.serve.http.Routes;

/** One question: the form, the answer, and what can be done with it. */
public final class QuestionPage {
  private static final List<AnswerFormat> DOWNLOADS =
      List.of(
          AnswerFormat.CSV,
          AnswerFormat.JSON,
          AnswerFormat.JSONL,
          AnswerFormat.MARKDOWN,
          AnswerFormat.HTML);

  private final AskedQuestion question;
  private final Report report;
  private final Store store;
  private final CitedArticles cited;

  private QuestionPage(AskedQuestion question, Store store, CitedArticles cited) {
    this.question = question;
    this.report = question.report();
    this.store = store;
    this.cited = cited;
  }

  public static Response of(AskedQuestion question, Store store, CitedArticles cited) {
    QuestionPage page = new QuestionPage(question, store, cited);
    return Response.html(question.status(), PageTemplate.page(page.report.title(), page::write));
  }

  private void write(HtmlWriter html) {
    html.element("p", HomePage.titled(report.family()), "class", "family-name");
    html.element("h1", report.title());
    if (!report.description().isEmpty()) {
      html.element("p", report.description(), "class", "lead");
    }
    new ReportForm(question.form(), report, store).write(html);
    @Nullable Answer answer = question.answer();
    if (answer == null) return;
    html.open("section", "class", "result", "aria-label", "Answer");
    notes(html);
    new AnswerTable(answer, cited).write(html);
    html.close();
    downloads(html);
    columns(html);
    cypher(answer, html);
  }

  private void notes(HtmlWriter html) {
    for (String note : question.form().notes()) html.element("p", note, "class", "note");
    question.omissions().forEach(sentence -> html.element("p", sentence, "class", "note"));
  }

  private void downloads(HtmlWriter html) {
    html.open("section", "class", "downloads").element("h2", "Download");
    html.open("p");
    html.link("Picture", question.address(Routes.PICTURE, ""));
    html.close();
    downloads("The answer, with its articles", false, html);
    downloads("With the evidence of each row", true, html);
    html.close();
  }

  private void downloads(String title, boolean evidence, HtmlWriter html) {
    Map<String, String> query = new TreeMap<>(question.form().typedValues());
    if (evidence) query.put(FormInput.EVIDENCE, "true");
    else query.remove(FormInput.EVIDENCE);
    html.open("p").element("span", title + ": ");
    for (AnswerFormat format : DOWNLOADS) {
      String path = Routes.QUESTION + report.name() + "." + format.suffix();
      html.link(format.word(), RequestTarget.format(path, query), "download", "");
    }
    html.close();
  }

  private void columns(HtmlWriter html) {
    html.open("details", "class", "more").element("summary", "What the columns mean");
    html.open("dl");
    for (Column column : report.columns()) {
      html.element("dt", CellText.heading(column.name())).element("dd", column.description());
    }
    html.close().close();
  }

  private void cypher(Answer answer, HtmlWriter html) {
    html.open("details", "class", "more").element("summary", "The Cypher behind it");
    if (!answer.parameters().isEmpty()) {
      html.open("dl");
      answer
          .parameters()
          .forEach(
              (name, value) ->
                  html.element("dt", "$" + name).element("dd", CypherLiterals.of(value)));
      html.close();
    }
    html.open("pre", "tabindex", "0").preformatted(report.cypher().strip()).close();
    html.open("p");
    html.link("Open it in Neo4j Browser", question.address(Routes.TO_BROWSER + "/", ""));
    if (!question.form().window().isUnlimited()) html.text(", which ignores the dates above");
    html.close().close();
  }
}
