package parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import parley.report.Answer;
import parley.report.Catalogue;
import parley.report.Parameter;
import parley.report.Report;
import parley.report.Row;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley report}: lists the reports; each is a subcommand of its own. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Lists the canned questions, or asks one: parley report NAME [--PARAMETER value …].",
    synopsisSubcommandLabel = "[NAME]",
    commandListHeading = "%nReports:%n",
    footer = {"", "Parameters of a report: parley report NAME --help"})
final class ReportCommand implements Callable<Integer> {
  private static final String FOLDERS = "--reports";

  @Option(
      names = FOLDERS,
      paramLabel = "FOLDER",
      description = "A folder of further .cypher files; give it before NAME.")
  List<Path> folders = new ArrayList<>();

  @Mixin OutputOptions output;
  @Spec CommandSpec spec;

  /**
   * Makes each report a subcommand, or those alone that the command line names, when it may be
   * about them: the others start faster without.
   */
  static void addReports(CommandLine root, Environment environment, String... args) {
    List<String> words = Arrays.asList(args);
    if (!words.contains("report") && !words.contains("completion")) return;
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(FOLDERS) && i + 1 < args.length) folders.add(Path.of(args[i + 1]));
      if (args[i].startsWith(FOLDERS + "="))
        folders.add(Path.of(args[i].substring(FOLDERS.length() + 1)));
    }
    CommandLine line = Objects.requireNonNull(root.getSubcommands().get("report"));
    Collection<Report> all = Catalogue.of(folders).reports();
    List<Report> named = all.stream().filter(report -> words.contains(report.name())).toList();
    for (Report report : named.isEmpty() ? all : named) {
      line.addSubcommand(report.name(), subcommand(report, environment));
    }
  }

  private static CommandSpec subcommand(Report report, Environment environment) {
    AskCommand ask = new AskCommand(report, environment);
    CommandSpec spec = CommandSpec.forAnnotatedObject(ask, new Wiring(environment));
    spec.usageMessage()
        .description(report.title() + ".", report.description())
        .footer(footer(report));
    for (Parameter parameter : report.parameters()) {
      if (spec.findOption("--" + parameter.name()) != null) {
        throw new Failure(
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

  @Override
  public Integer call() {
    List<Row> rows =
        Catalogue.of(folders).reports().stream()
            .map(report -> new Row(List.of(report.name(), report.title()), List.of()))
            .toList();
    Answer list =
        new Answer("report", "The reports", Map.of(), List.of("report", "question"), rows, false);
    output.print(list, false, spec.commandLine().getOut());
    return ExitCode.DONE.code();
  }
}
