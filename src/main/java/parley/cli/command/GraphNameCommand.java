package parley.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.option.PictureOptions;
import parley.cli.option.ReportInvocation;
import parley.cli.option.TimeLimitOption;
import parley.cli.option.WindowOptions;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.layout.PictureLayout;
import parley.model.value.EnumWords;
import parley.neo4j.Store;
import parley.picture.Picture;
import parley.picture.PictureBuilder;
import parley.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley graph NAME}: draws the answer to one report. */
@Command(mixinStandardHelpOptions = true)
final class GraphNameCommand implements Callable<Integer> {
  @Mixin WindowOptions window = new WindowOptions();
  @Mixin PictureOptions picture;
  @Mixin TimeLimitOption limit = new TimeLimitOption();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Report report;

  GraphNameCommand(Report report, Environment environment) {
    this.report = report;
    this.picture = new PictureOptions(environment);
    this.graph = new GraphOptions(environment);
  }

  @Override
  public Integer call() {
    picture.check();
    ReportInvocation question = new ReportInvocation(report, spec);
    Map<String, Object> typed = question.parseArguments();
    try (Store store = graph.openExisting(limit.time)) {
      Picture drawn =
          question.ask(
              store,
              typed,
              window,
              (graph, answer) -> new PictureBuilder(graph, picture.limit()).of(answer));
      picture.write(drawn, defaultLayout(), spec.commandLine());
      return ExitCode.DONE.code();
    }
  }

  private PictureLayout defaultLayout() {
    return PictureLayout.of(report)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.PROBLEMS,
                    "the report "
                        + report.name()
                        + " asks for the layout \""
                        + report.layout()
                        + "\"; layouts are "
                        + String.join(", ", EnumWords.all(PictureLayout.class))));
  }
}
