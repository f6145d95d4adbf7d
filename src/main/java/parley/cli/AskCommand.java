package parley.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import parley.report.Report;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley report NAME}: asks one report. */
@Command(mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Option(
      names = "--evidence",
      description =
          "Show article, outlet, date and range of what supports each row, not the articles alone.")
  boolean evidence;

  @Mixin WindowOptions window = new WindowOptions();
  @Mixin PageOptions pages = new PageOptions();
  @Mixin OutputOptions output;
  @Mixin TimeLimit limit = new TimeLimit();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Report report;

  AskCommand(Report report, Environment environment) {
    this.report = report;
    this.output = new OutputOptions(environment);
    this.graph = new GraphOptions(environment);
  }

  @Override
  public Integer call() {
    Question question = new Question(report, spec);
    Map<String, Object> typed = question.typed();
    try (Store store = graph.openExisting(limit.time)) {
      output.print(
          (page, part) ->
              question.ask(
                  store,
                  typed,
                  window,
                  page,
                  evidence ? part : answer -> part.accept(answer.withArticles())),
          pages,
          evidence,
          spec.commandLine().getOut(),
          spec.commandLine().getErr());
      return ExitCode.DONE.code();
    }
  }
}
