package parley.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import parley.layout.Layout;
import parley.picture.Picture;
import parley.picture.Pictures;
import parley.report.Report;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley graph NAME}: draws the answer to one report. */
@Command(mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
  @Mixin WindowOptions window = new WindowOptions();
  @Mixin PictureOptions picture;
  @Mixin TimeLimit limit = new TimeLimit();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Report report;

  DrawCommand(Report report, Environment environment) {
    this.report = report;
    this.picture = new PictureOptions(environment);
    this.graph = new GraphOptions(environment);
  }

  @Override
  public Integer call() {
    picture.check();
    Question question = new Question(report, spec);
    Map<String, Object> typed = question.typed();
    try (Store store = graph.openExisting(limit.time)) {
      Picture drawn =
          question.ask(
              store,
              typed,
              window,
              (graph, answer) -> new Pictures(graph, picture.limit()).of(answer));
      picture.write(drawn, suited(), spec.commandLine());
      return ExitCode.DONE.code();
    }
  }

  private Layout suited() {
    return Layout.of(report)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.PROBLEMS,
                    "the report "
                        + report.name()
                        + " asks for the layout \""
                        + report.layout()
                        + "\"; layouts are "
                        + PictureWords.LayoutNames.all()));
  }
}
