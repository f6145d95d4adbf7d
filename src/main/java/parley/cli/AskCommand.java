package parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.Answer;
import parley.report.Parameter;
import parley.report.Report;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley report NAME}: asks one report. */
@Command(mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Option(
      names = "--evidence",
      description =
          "Show article, outlet, date and range of what supports each row, not the articles alone.")
  boolean evidence;

  @Mixin OutputOptions output;
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
    Map<String, Object> arguments = arguments();
    try (Store store = graph.openExisting()) {
      Answer answer = report.ask(store, arguments);
      if (answer.rows().isEmpty()) requireKnown(arguments, store);
      output.print(
          evidence ? answer : answer.withArticles(), evidence, spec.commandLine().getOut());
      spec.commandLine().getErr().println(Counts.of(answer.rows().size(), "row", "rows"));
      return ExitCode.DONE.code();
    }
  }

  /**
   * An answer may be empty because nobody said so, or because of a slip in a name: the second must
   * be told.
   */
  private void requireKnown(Map<String, Object> arguments, Store store) {
    for (Parameter parameter : report.parameters()) {
      Object given = arguments.get(parameter.name());
      if (given != null) Choices.require(given.toString(), parameter, store);
    }
  }

  private Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (Parameter parameter : report.parameters()) {
      String option = "--" + parameter.name();
      @Nullable String given = spec.commandLine().getParseResult().matchedOptionValue(option, null);
      if (given == null) continue;
      try {
        arguments.put(parameter.name(), parameter.type().parse(given));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
      }
    }
    return arguments;
  }
}
