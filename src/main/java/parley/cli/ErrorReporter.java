package parley.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.NearestWord;
import parley.export.read.ExportException;
import parley.neo4j.location.StoreException;
import parley.render.value.TerminalText;
import parley.report.ReportException;
import parley.serve.http.ServeException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line, and which exit code that is. */
final class ErrorReporter {
  /** The commands whose subcommands are reports. */
  private static final Set<String> REPORT_COMMANDS = Set.of("report", "graph");

  private ErrorReporter() {}

  static int reportUsage(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    print(err, unknownWord(e, line).orElseGet(() -> String.valueOf(e.getMessage())));
    if (!explains(e)) UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  /** A word where a command or report is expected, in words that name what is expected. */
  private static Optional<String> unknownWord(ParameterException e, CommandLine line) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) return Optional.empty();
    String word = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) return Optional.of(unknownOption(word, line));
    if (line.getSubcommands().isEmpty()) return Optional.empty();
    boolean report = REPORT_COMMANDS.contains(line.getCommandName());
    List<String> family =
        line.getSubcommands().keySet().stream()
            .filter(name -> name.startsWith(word + "/"))
            .toList();
    return Optional.of(
        "there is no "
            + (report ? "report" : "command")
            + " \""
            + word
            + "\""
            + (family.isEmpty() ? "" : "; that family has " + String.join(", ", family)));
  }

  /** Whether what is said names what could have been meant. */
  private static boolean explains(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        && (unmatched.isUnknownOption()
            || e.getCommandLine().getSubcommands().keySet().stream()
                .anyMatch(name -> name.startsWith(unmatched.getUnmatched().get(0) + "/")));
  }

  /** Options that no field holds are the parameters of a report. */
  private static String unknownOption(String word, CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    String option = word.split("=", 2)[0];
    String near =
        new NearestWord()
            .hint(option, spec.options().stream().map(OptionSpec::longestName).sorted().toList());
    List<String> parameters =
        spec.options().stream()
            .filter(one -> one.userObject() == null)
            .map(OptionSpec::longestName)
            .toList();
    String own =
        parameters.isEmpty()
            ? ""
            : (near.isEmpty() ? "; its" : " Its")
                + " parameters are "
                + String.join(", ", parameters);
    return spec.name() + " has no option " + option + near + own;
  }

  static int reportExecution(Exception e, CommandLine line, @Nullable ParseResult parsed) {
    PrintWriter err = line.getErr();
    ExitCode code = exitCode(e);
    boolean debug = RootCommand.of(line).debug;
    if (code == ExitCode.BUG) {
      print(
          err,
          "a bug: "
              + e
              + (debug
                  ? ""
                  : "; run again as \"parley --debug …\" for the stack trace, and report it"));
    } else {
      print(err, String.valueOf(e.getMessage()));
    }
    if (debug) e.printStackTrace(err);
    return code.code();
  }

  /** Messages quote documents and servers, so they are made safe to print. */
  private static void print(PrintWriter err, String message) {
    message.lines().forEach(line -> err.println("parley: " + TerminalText.safe(line)));
  }

  private static ExitCode exitCode(Exception e) {
    if (e instanceof CommandException failure) return failure.code();
    if (e instanceof DocumentException || e instanceof UncheckedIOException) return ExitCode.FILE;
    if (e instanceof ServeException) return ExitCode.UNAVAILABLE;
    if (e instanceof ReportException || e instanceof ExportException) return ExitCode.PROBLEMS;
    if (e instanceof StoreException store) {
      return switch (store.reason()) {
        case UNAVAILABLE -> ExitCode.UNAVAILABLE;
        case UNAUTHORIZED -> ExitCode.UNAUTHORIZED;
        case QUERY -> ExitCode.QUERY;
        case LIMIT -> ExitCode.LIMIT;
        case FILE -> ExitCode.FILE;
      };
    }
    return ExitCode.BUG;
  }
}
