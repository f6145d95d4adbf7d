package parley.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.cli.option.OutputOptions;
import parley.cli.option.ReportInvocation;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Report;
import parley.report.ReportCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
public final class ReportCommand implements Callable<Integer> {
  static final String FOLDERS = "--reports";

  @Option(
      names = FOLDERS,
      paramLabel = "FOLDER",
      description = "A folder of further .cypher files; give it before NAME.")
  List<Path> folders = new ArrayList<>();

  @Mixin OutputOptions output;
  @Spec CommandSpec spec;

  /**
   * Makes each report, or those alone that the command line names, a subcommand of report and of
   * graph when it may be about them: the others start faster without.
   */
  public static void addReports(CommandLine root, Environment environment, String... args) {
    List<String> words = Arrays.asList(args);
    if (Stream.of("report", "graph", "completion").noneMatch(words::contains)) return;
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String folder = "";
      if (args[i].equals(FOLDERS) && i + 1 < args.length) folder = args[i + 1];
      if (args[i].startsWith(FOLDERS + "=")) folder = args[i].substring(FOLDERS.length() + 1);
      if (!folder.isEmpty()) folders.add(Path.of(folder)); // an empty one is refused later
    }
    Collection<Report> all = ReportCatalogue.of(folders).reports();
    List<Report> named = all.stream().filter(report -> words.contains(report.name())).toList();
    @Nullable CommandLine asking = root.getSubcommands().get("report");
    @Nullable CommandLine drawing = root.getSubcommands().get("graph");
    for (Report report : named.isEmpty() ? all : named) {
      if (asking != null)
        add(asking, new ReportNameCommand(report, environment), report, environment);
      if (drawing != null)
        add(drawing, new GraphNameCommand(report, environment), report, environment);
    }
  }

  private static void add(
      CommandLine line, Object command, Report report, Environment environment) {
    line.addSubcommand(report.name(), ReportInvocation.subcommand(command, report, environment));
  }

  @Override
  public Integer call() {
    List<AnswerRow> rows =
        ReportCatalogue.of(folders).reports().stream()
            .map(report -> new AnswerRow(List.of(report.name(), report.title()), List.of()))
            .toList();
    Answer list =
        new Answer("report", "The reports", Map.of(), List.of("report", "question"), rows, false);
    output.print(list, false, spec.commandLine().getOut());
    return ExitCode.DONE.code();
  }
}
