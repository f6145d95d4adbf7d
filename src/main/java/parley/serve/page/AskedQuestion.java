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
    Report report, FormInput form, @Nullable Answer answer, List<String> omissions) {

  public static AskedQuestion ask(Report report, RequestTarget target, Store store) {
    FormInput input = FormInput.of(report, target.query(), store);
    if (!input.isComplete()) return new AskedQuestion(report, input, null, List.of());
    TimeWindow window = input.window();
    if (window.isUnlimited()) {
      return new AskedQuestion(report, input, report.ask(store, input.arguments()), List.of());
    }
    WindowResult<Answer> result =
        store.within(window, graph -> report.ask(graph, input.arguments()));
    return new AskedQuestion(
        report, input, result.found(), WindowOmissions.sentences(window, result));
  }

  /** The same question on another page. */
  String address(String route, String suffix) {
    return RequestTarget.format(route + report.name() + suffix, form.typedValues());
  }

  int status() {
    return form.problems().isEmpty() ? 200 : 400;
  }
}
