package parley.serve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.export.CypherText;
import parley.render.Format;
import parley.render.Html;
import parley.render.Wording;
import parley.report.Answer;
import parley.report.Report;
import parley.report.Report.Column;
import parley.store.Store;

/** One question: the form, the answer, and what can be done with it. */
final class QuestionPage {
  private static final List<Format> DOWNLOADS =
      List.of(Format.CSV, Format.JSON, Format.JSONL, Format.MARKDOWN, Format.HTML);

  private final Question question;
  private final Report report;
  private final Store store;
  private final Cited cited;

  private QuestionPage(Question question, Store store, Cited cited) {
    this.question = question;
    this.report = question.report();
    this.store = store;
    this.cited = cited;
  }

  static Reply of(Question question, Store store, Cited cited) {
    QuestionPage page = new QuestionPage(question, store, cited);
    return Reply.html(question.status(), Shell.page(page.report.title(), page::write));
  }

  private void write(Html html) {
    html.element("p", HomePage.titled(report.family()), "class", "family-name");
    html.element("h1", report.title());
    if (!report.description().isEmpty()) {
      html.element("p", report.description(), "class", "lead");
    }
    new Form(question.asked(), report, store).write(html);
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

  private void notes(Html html) {
    for (String note : question.asked().notes()) html.element("p", note, "class", "note");
    question.leftOut().forEach(sentence -> html.element("p", sentence, "class", "note"));
  }

  private void downloads(Html html) {
    html.open("section", "class", "downloads").element("h2", "Take it along");
    html.open("p");
    html.link("Picture", question.address(Routes.PICTURE, ""));
    html.close();
    downloads("The answer, with its articles", false, html);
    downloads("With the evidence of each row", true, html);
    html.close();
  }

  private void downloads(String title, boolean evidence, Html html) {
    Map<String, String> query = new TreeMap<>(question.asked().typed());
    if (evidence) query.put(Asked.EVIDENCE, "true");
    else query.remove(Asked.EVIDENCE);
    html.open("p").element("span", title + ": ");
    for (Format format : DOWNLOADS) {
      String path = Routes.QUESTION + report.name() + "." + format.suffix();
      html.link(format.word(), Target.written(path, query), "download", "");
    }
    html.close();
  }

  private void columns(Html html) {
    html.open("details", "class", "more").element("summary", "What the columns mean");
    html.open("dl");
    for (Column column : report.columns()) {
      html.element("dt", Wording.heading(column.name())).element("dd", column.description());
    }
    html.close().close();
  }

  private void cypher(Answer answer, Html html) {
    html.open("details", "class", "more").element("summary", "The Cypher behind it");
    if (!answer.parameters().isEmpty()) {
      html.open("dl");
      answer
          .parameters()
          .forEach(
              (name, value) -> html.element("dt", "$" + name).element("dd", CypherText.of(value)));
      html.close();
    }
    html.open("pre", "tabindex", "0").preformatted(report.cypher().strip()).close();
    html.open("p");
    html.link("Open it in Neo4j Browser", question.address(Routes.TO_BROWSER + "/", ""));
    if (!question.asked().window().open()) html.text(", which knows nothing of the days above");
    html.close().close();
  }
}
