package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sources;
import parley.document.Texts;
import parley.render.Terminal;
import parley.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley check}: every problem of every document, without a database. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Lists every problem of dossiers, without a database.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files (.json, .jsonl, .yaml, each also .gz), folders, or - for standard input.")
  List<String> paths;

  @Mixin TextsOption texts;
  @Spec CommandSpec spec;
  private final Environment environment;

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    @Nullable Texts folder = texts.texts();
    try (Reading reading = DossierReader.read(Sources.of(paths, environment.input()), folder)) {
      List<Problem> problems = new ArrayList<>(reading.problems(Map.of()));
      problems.addAll(Verification.exact(reading, folder));
      if (!problems.isEmpty()) return report(problems, spec);
      spec.commandLine()
          .getErr()
          .println(
              "No problems: "
                  + Counts.of(reading.size(), "article", "articles")
                  + ", "
                  + Counts.of(reading.claims(), "claim", "claims")
                  + ", "
                  + Counts.of(reading.entities().size(), "entity", "entities")
                  + ".");
      return ExitCode.DONE.code();
    }
  }

  /** Prints problems where errors go. */
  static int report(List<Problem> problems, CommandSpec spec) {
    var err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println(Terminal.safe(problem.toString())));
    err.println(Counts.of(problems.size(), "problem", "problems") + "; nothing was written.");
    return ExitCode.PROBLEMS.code();
  }
}
