package parley.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.option.PageOptions;
import parley.cli.option.ReportInvocation;
import parley.cli.option.TimeLimitOption;
import parley.cli.option.WindowOptions;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.neo4j.Store;
import parley.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley report NAME}: asks one report. */
@Command(mixinStandardHelpOptions = true)
final class ReportNameCommand implements Callable<Integer> {
  @Option(
      names = "--evidence",
      description =
          "Show article, outlet, date and range of what supports each row, not only the articles.")
  boolean evidence;

  @Mixin WindowOptions window = new WindowOptions();
  @Mixin PageOptions pages = new PageOptions();
  @Mixin OutputOptions output;
  @Mixin TimeLimitOption limit = new TimeLimitOption();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Report report;

  ReportNameCommand(Report report, Environment environment) {
    this.report = report;
    this.output = new OutputOptions(environment);
    this.graph = new GraphOptions(environment);
  }

  @Override
  public Integer call() {
    ReportInvocation question = new ReportInvocation(report, spec);
    Map<String, Object> typed = question.parseArguments();
    try (Store store = graph.openExisting(limit.time)) {
      output.print(
          pages,
          evidence,
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          printer -> question.print(store, typed, window, printer));
      return ExitCode.DONE.code();
    }
  }
}
