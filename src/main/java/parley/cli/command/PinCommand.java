package parley.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cli.output.ProblemReport;
import parley.cli.runtime.ExitCode;
import parley.dossier.pin.PinnedFile;
import parley.dossier.pin.Pinning;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.render.value.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley pin}: quotations in dossier files become ranges. */
@Command(
    name = "pin",
    mixinStandardHelpOptions = true,
    description = {
      "Puts ranges in the place of quotations in dossier files.",
      "\"quote\" becomes \"ranges\", \"textFile\" becomes \"sha256\" and \"length\"; all else stays as it is. Nothing is written unless every quotation in every file is found exactly once."
    },
    footer = {"", "Example:", "  parley pin --texts texts talks.yaml"})
public final class PinCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DOSSIER",
      description = "Files (.json, .jsonl, .yaml, each also .gz) or folders.")
  List<String> paths;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the articles' texts.")
  Path folder = Path.of("");

  @Option(names = "--dry-run", description = "Write nothing; list the lines that would change.")
  boolean dryRun;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    if (paths.contains("-")) {
      throw new ParameterException(
          spec.commandLine(), "pin rewrites files; name a file instead of \"-\"");
    }
    Pinning pinning = Pinning.of(paths, TextFolder.open(folder));
    List<Problem> problems = pinning.problems();
    PrintWriter err = spec.commandLine().getErr();
    if (!problems.isEmpty()) return ProblemReport.print(problems, err);
    if (!dryRun) pinning.write();
    for (PinnedFile file : pinning.files()) {
      if (!file.hasChanges()) err.println(line(file, ": nothing to pin; left as it is."));
      else if (dryRun) list(file, spec.commandLine().getOut());
      else err.println(line(file, ": pinned."));
    }
    if (dryRun) err.println("Nothing was written: --dry-run.");
    return ExitCode.DONE.code();
  }

  private static String line(PinnedFile file, String message) {
    return TerminalText.safe(file.name()) + message;
  }

  private static void list(PinnedFile file, PrintWriter out) {
    out.println("--- " + TerminalText.safe(file.name()));
    out.println("+++ " + TerminalText.safe(file.name()));
    file.diff().forEach(line -> out.println(safe(line)));
    out.flush();
  }

  /** The line with its tabs, which only move on. */
  private static String safe(String line) {
    return Stream.of(line.split("\t", -1))
        .map(TerminalText::safe)
        .collect(Collectors.joining("\t"));
  }
}
