package parley.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.neo4j.Store;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;
import parley.report.Answer;
import parley.report.Report;
import parley.report.WindowOmissions;
import parley.serve.http.RequestTarget;

/**
 * A report as it was asked: the form, and, when nothing was wrong or missing in it, the answer and
 * what the window left out.
 */
public record AskedQuestion(
    Report report, FormInput asked, @Nullable Answer answer, List<String> leftOut) {

  public static AskedQuestion ask(Report report, RequestTarget target, Store store) {
    FormInput asked = FormInput.of(report, target.query(), store);
    if (!asked.isComplete()) return new AskedQuestion(report, asked, null, List.of());
    TimeWindow window = asked.window();
    if (window.isUnlimited()) {
      return new AskedQuestion(report, asked, report.ask(store, asked.arguments()), List.of());
    }
    WindowResult<Answer> seen = store.within(window, graph -> report.ask(graph, asked.arguments()));
    return new AskedQuestion(report, asked, seen.found(), WindowOmissions.sentences(window, seen));
  }

  /** The same question on another page. */
  String address(String route, String suffix) {
    return RequestTarget.format(route + report.name() + suffix, asked.typedValues());
  }

  int status() {
    return asked.problems().isEmpty() ? 200 : 400;
  }
}
