package parley.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.Answer;
import parley.report.LeftOut;
import parley.report.Report;
import parley.store.Seen;
import parley.store.Store;
import parley.store.Window;

/**
 * A report as it was asked: the form, and, when nothing was wrong or missing in it, the answer and
 * what the window left out.
 */
record Question(Report report, Asked asked, @Nullable Answer answer, List<String> leftOut) {

  static Question ask(Report report, Target target, Store store) {
    Asked asked = Asked.of(report, target.query(), store);
    if (!asked.askable()) return new Question(report, asked, null, List.of());
    Window window = asked.window();
    if (window.open()) {
      return new Question(report, asked, report.ask(store, asked.arguments()), List.of());
    }
    Seen<Answer> seen = store.within(window, graph -> report.ask(graph, asked.arguments()));
    return new Question(report, asked, seen.found(), LeftOut.sentences(window, seen));
  }

  /** The same question on another page. */
  String address(String route, String suffix) {
    return Target.written(route + report.name() + suffix, asked.typed());
  }

  int status() {
    return asked.problems().isEmpty() ? 200 : 400;
  }
}
