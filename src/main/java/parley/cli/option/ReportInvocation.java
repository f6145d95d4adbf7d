package parley.cli.option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.CommandFactory;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.neo4j.Store;
import parley.neo4j.query.Graph;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;
import parley.report.Answer;
import parley.report.AnswerPages;
import parley.report.Parameter;
import parley.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** A report on the command line: its parameters as options, and what is typed for them. */
public record ReportInvocation(Report report, CommandSpec spec) {
  /** The command for a report, with an option for each parameter. */
  public static CommandSpec subcommand(Object command, Report report, Environment environment) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(command, new CommandFactory(environment));
    spec.usageMessage()
        .description(report.title() + ".", report.description())
        .footer(footer(report));
    for (Parameter parameter : report.parameters()) {
      if (spec.findOption("--" + parameter.name()) != null) {
        throw new CommandException(
            ExitCode.PROBLEMS,
            "the report "
                + report.name()
                + " has a parameter \""
                + parameter.name()
                + "\", which is the name of an option of every report; give it another name");
      }
      spec.addOption(option(parameter));
    }
    return spec;
  }

  private static OptionSpec option(Parameter parameter) {
    String meaning = sentence(parameter.description());
    if (parameter.defaultValue() != null) meaning += " Default: " + parameter.defaultValue() + ".";
    return OptionSpec.builder("--" + parameter.name())
        .type(String.class)
        .paramLabel(parameter.type().word().toUpperCase(Locale.ROOT))
        .required(parameter.required())
        .description(meaning.replace("%", "%%"))
        .build();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String[] footer(Report report) {
    List<String> lines = new ArrayList<>(List.of("", "Columns:"));
    report
        .columns()
        .forEach(column -> lines.add("  " + column.name() + ": " + column.description()));
    if (!report.examples().isEmpty()) lines.addAll(List.of("", "Example:"));
    report.examples().forEach(example -> lines.add("  " + example));
    return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
  }

  /**
   * What is typed for the parameters, in their types.
   *
   * @throws ParameterException when something is not of its type
   */
  public Map<String, Object> parseArguments() {
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

  /** Asks within a window, and makes something of the answer while the window is open. */
  public <T> T ask(
      Store store,
      Map<String, Object> typed,
      WindowOptions window,
      BiFunction<Graph, Answer, T> use) {
    PrintWriter err = spec.commandLine().getErr();
    Map<String, Object> arguments = resolveArguments(typed, store, err);
    return askWithin(store, window, err, graph -> use.apply(graph, report.ask(graph, arguments)));
  }

  /**
   * Asks within a window and prints a page of the answer. Without a window its parts are printed as
   * they are found; a window is an undone transaction that may have to be repeated, so they are
   * printed at its end.
   *
   * @return whether there are rows behind the page
   */
  public boolean print(
      Store store, Map<String, Object> typed, WindowOptions options, AnswerPrinter printer) {
    PrintWriter err = spec.commandLine().getErr();
    Map<String, Object> arguments = resolveArguments(typed, store, err);
    TimeWindow window = options.window();
    if (window.isUnlimited()) {
      return store.readInOneTransaction(
          graph -> printer.print(report.pages(graph, arguments, printer.page())));
    }
    WindowResult<AnswerPages.Collected> result =
        store.within(window, graph -> report.pages(graph, arguments, printer.page()).collect());
    WindowOptions.printOmissions(window, result, err);
    printer.printParts(result.found().parts().iterator());
    return result.found().hasMore();
  }

  /** What is found within a window, which is told when it leaves something out. */
  public static <T> T askWithin(
      Store store, WindowOptions window, PrintWriter err, Function<Graph, T> find) {
    TimeWindow part = window.window();
    if (part.isUnlimited()) return find.apply(store);
    WindowResult<T> result = store.within(part, find);
    WindowOptions.printOmissions(part, result, err);
    return result.found();
  }

  private Map<String, Object> resolveArguments(
      Map<String, Object> typed, Store store, PrintWriter err) {
    Map<String, Object> meant = new LinkedHashMap<>(typed);
    for (Parameter parameter : report.parameters()) {
      if (typed.get(parameter.name()) instanceof String word) {
        meant.put(parameter.name(), ChoiceResolver.resolve(word, parameter, store, err));
      }
    }
    return meant;
  }
}
