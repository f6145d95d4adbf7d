package parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.report.Answer;
import parley.report.Parameter;
import parley.report.Report;
import parley.store.Seen;
import parley.store.Store;
import parley.store.Window;
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

  @Mixin WindowOptions window = new WindowOptions();
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
    Map<String, Object> typed = arguments();
    try (Store store = graph.openExisting()) {
      Answer answer = ask(store, meant(typed, store));
      output.print(
          evidence ? answer : answer.withArticles(), evidence, spec.commandLine().getOut());
      spec.commandLine().getErr().println(Counts.of(answer.rows().size(), "row", "rows"));
      return ExitCode.DONE.code();
    }
  }

  private Answer ask(Store store, Map<String, Object> arguments) {
    Window part = window.window();
    if (part.open()) return report.ask(store, arguments);
    Seen<Answer> seen = store.within(part, graph -> report.ask(graph, arguments));
    WindowOptions.explain(part, seen, spec.commandLine().getErr());
    return seen.found();
  }

  private Map<String, Object> meant(Map<String, Object> typed, Store store) {
    Map<String, Object> meant = new LinkedHashMap<>(typed);
    for (Parameter parameter : report.parameters()) {
      if (typed.get(parameter.name()) instanceof String word) {
        meant.put(
            parameter.name(), Choices.meant(word, parameter, store, spec.commandLine().getErr()));
      }
    }
    return meant;
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
