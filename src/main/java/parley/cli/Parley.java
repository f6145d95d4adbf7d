package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.cli.command.ReportCommand;
import parley.cli.option.PathConverter;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.CommandFactory;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.cli.runtime.StandardOutput;
import parley.report.ReportException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The entry: words from the command line, an exit code back. */
public final class Parley {
  private Parley() {}

  /** Runs the process; the launcher's entry. */
  public static void main(String... args) {
    normalizeLocale();
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    // UTF-8 whatever the locale: names in every script must come out as they went in.
    PrintWriter out = new PrintWriter(output, false, UTF_8);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    int code = run(Environment.ofProcess(), out, err, args);
    out.flush();
    if (output.failure() != null && code == ExitCode.DONE.code()) {
      err.println("parley: cannot write to standard output: " + output.failure());
      code = ExitCode.FILE.code();
    }
    System.exit(code);
  }

  /**
   * Makes the process the same on every machine. In a Turkish one, the engine's {@code toUpper}
   * would find no fact of an act with an i in its name.
   */
  static void normalizeLocale() {
    Locale.setDefault(Locale.ROOT);
  }

  /** Runs one command line in the given surroundings and returns its exit code. */
  static int run(Environment environment, PrintWriter out, PrintWriter err, String... args) {
    // Its warnings repeat what was typed as it is, on a terminal.
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    CommandLine line = new CommandLine(new RootCommand(), new CommandFactory(environment));
    RootCommand.addCommands(line, args);
    @Nullable RuntimeException failure = addReports(line, environment, args);
    Ansi ansi = environment.allowsColor() ? Ansi.ON : Ansi.OFF;
    // These reach the subcommands that are there by now, so reports come first.
    line.setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setUsageHelpWidth(Math.max(80, Math.min(130, environment.width())))
        .setParameterExceptionHandler(ErrorReporter::reportUsage)
        .setExecutionExceptionHandler(ErrorReporter::reportExecution)
        .setExecutionStrategy(new StrictArguments())
        .registerConverter(Path.class, new PathConverter());
    try {
      return failure == null
          ? line.execute(args)
          : ErrorReporter.reportExecution(failure, line, null);
    } catch (OutOfMemoryError e) {
      err.println(
          "parley: not enough memory; set more, such as PARLEY_HEAP=4g, or ask or load less at a time");
      return ExitCode.FILE.code();
    }
  }

  /** Why the reports could not be added: a user's folder of them may be wrong. */
  private static @Nullable RuntimeException addReports(
      CommandLine line, Environment environment, String... args) {
    try {
      ReportCommand.addReports(line, environment, args);
      return null;
    } catch (CommandException | ReportException | UncheckedIOException e) {
      return e;
    }
  }
}
