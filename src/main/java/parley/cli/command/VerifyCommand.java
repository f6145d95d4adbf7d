package parley.cli.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.cli.option.KnowledgeOptions;
import parley.cli.option.OutputOptions;
import parley.cli.option.ReferenceLookup;
import parley.cli.output.OutputFile;
import parley.cli.output.ProblemReport;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.SourceFinder;
import parley.model.value.CountText;
import parley.neo4j.location.StoreException;
import parley.render.ChecksFormat;
import parley.render.value.TerminalText;
import parley.report.EditorialRule.Level;
import parley.verify.Verification;
import parley.verify.VerificationTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley verify}: every range against its text, every editorial rule. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Compares every range with its article's text, and the claims with the editorial rules.",
      "Prints how much of each article the claims cover. The graph is neither needed nor changed.",
      "Only ids that the dossiers refer to and do not define are looked up in it, if there is one."
    },
    footer = {
      "",
      "Exit code 3 when a range or a rule fails; 0 with warnings only.",
      "",
      "Example:",
      "  parley verify my-dossier --texts articles --sarif parley.sarif"
    })
public final class VerifyCommand implements Callable<Integer> {
  private static final String NOT_ENDED = "the verification did not finish; run it again";

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files (.json, .jsonl, .yaml, each also .gz), folders, or - for standard input. Default: the bundled dossier.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      description =
          "Folder of the articles' texts, under any names; they are found by their SHA-256.")
  @Nullable Path folder;

  @Option(
      names = "--show",
      description = "Print the words that each claim rests on beside its paraphrase.")
  boolean show;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the checks as JUnit XML, which build servers show.")
  @Nullable Path junit;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Write the violations as SARIF 2.1.0, which code hosts and editors show.")
  @Nullable Path sarif;

  @Mixin KnowledgeOptions knowledge;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;
  private final Environment environment;

  VerifyCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    replaceOldReports();
    try {
      return verify();
    } catch (RuntimeException e) {
      saveFailure(e);
      throw e;
    }
  }

  private void saveFailure(RuntimeException e) {
    boolean told =
        e instanceof DocumentException
            || e instanceof CommandException
            || e instanceof StoreException;
    String message = told ? String.valueOf(e.getMessage()) : NOT_ENDED;
    try {
      save(Verification.failed(dossiers().get(0), message));
    } catch (RuntimeException unwritable) {
      e.addSuppressed(unwritable);
    }
  }

  /** A run that is killed must not leave the report of the last good one. */
  private void replaceOldReports() {
    boolean old =
        Stream.of(junit, sarif).anyMatch(file -> file != null && Files.isRegularFile(file));
    if (old) save(Verification.failed(dossiers().get(0), NOT_ENDED));
  }

  private int verify() {
    TextFolder texts = texts();
    try (ReadResult result =
        DossierReader.read(SourceFinder.find(dossiers(), environment.input()), texts)) {
      return verify(result, texts);
    }
  }

  private int verify(ReadResult result, @Nullable TextFolder texts) {
    PrintWriter err = spec.commandLine().getErr();
    ReferenceLookup lookup = knowledge.lookUp(result);
    List<Problem> problems = lookup.problems(result);
    if (!problems.isEmpty()) {
      save(Verification.ofProblems(problems));
      lookup.explain(err);
      return ProblemReport.print(problems, err);
    }
    Verification verification = Verification.of(result, texts, lookup.entities());
    save(verification);
    if (texts != null) {
      VerificationTables tables = new VerificationTables(result.dossier(), texts);
      output.print(
          show ? tables.quotations() : tables.coverage(), false, spec.commandLine().getOut());
    }
    printSummary(verification, texts, err);
    return verification.count(Level.ERROR) == 0 ? ExitCode.DONE.code() : ExitCode.PROBLEMS.code();
  }

  private List<String> dossiers() {
    if (!paths.isEmpty()) return paths;
    return List.of(environment.installation().resolve("loader").toString());
  }

  private @Nullable TextFolder texts() {
    if (folder == null) {
      if (show)
        throw new CommandException(ExitCode.USAGE, "--show needs the texts; add --texts FOLDER");
      output.requireUnused("its contents come from the texts; add --texts FOLDER");
      return null;
    }
    return TextFolder.open(folder);
  }

  private void save(Verification verification) {
    if (junit != null) save(verification, ChecksFormat.JUNIT, junit);
    if (sarif != null) save(verification, ChecksFormat.SARIF, sarif);
  }

  private static void save(Verification verification, ChecksFormat format, Path target) {
    OutputFile.write(target, writer -> format.write(verification, writer));
  }

  private static void printSummary(
      Verification verification, @Nullable TextFolder texts, PrintWriter err) {
    if (texts == null) {
      err.println("Only the rules are checked; add --texts FOLDER to check the ranges too.");
    }
    verification.violations().forEach(one -> err.println(TerminalText.safe(one.toString())));
    err.println(summary(verification, texts != null));
    err.flush();
  }

  private static String summary(Verification verification, boolean compared) {
    int errors = verification.count(Level.ERROR);
    int warnings = verification.count(Level.WARNING);
    String end = warnings == 0 ? "" : ", " + CountText.of(warnings, "warning", "warnings");
    if (errors > 0) return CountText.of(errors, "violation", "violations") + end;
    List<String> parts = new ArrayList<>();
    if (compared) parts.add(CountText.of(verification.texts(), "text", "texts"));
    parts.add(CountText.of(verification.claims(), "claim", "claims"));
    if (compared) parts.add(CountText.of(verification.ranges(), "range", "ranges"));
    return String.join(", ", parts) + ": no violation" + end;
  }
}
