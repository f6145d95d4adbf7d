package parley.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.KnowledgeOptions;
import parley.cli.option.ReferenceLookup;
import parley.cli.option.TextsOption;
import parley.cli.output.CountText;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.SourceFinder;
import parley.render.value.TerminalText;
import parley.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code parley check}: every problem of every document; a graph is asked for missing ids alone.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Lists every problem in dossiers, and writes nothing.",
      "Ids that they refer to and do not define are looked up in the graph, if there is one."
    })
public final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files (.json, .jsonl, .yaml, each also .gz), folders, or - for standard input.")
  List<String> paths;

  @Mixin TextsOption texts;
  @Mixin KnowledgeOptions knowledge;
  @Spec CommandSpec spec;
  private final Environment environment;

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    @Nullable TextFolder folder = texts.texts();
    try (ReadResult result =
        DossierReader.read(SourceFinder.find(paths, environment.input()), folder)) {
      ReferenceLookup lookup = knowledge.lookUp(result);
      List<Problem> problems = new ArrayList<>(lookup.problems(result));
      problems.addAll(Verification.exactProblems(result, folder));
      if (!problems.isEmpty()) {
        lookup.explain(spec.commandLine().getErr());
        return report(problems, spec);
      }
      spec.commandLine()
          .getErr()
          .println(
              "No problems: "
                  + CountText.of(result.articleCount(), "article", "articles")
                  + ", "
                  + CountText.of(result.claimCount(), "claim", "claims")
                  + ", "
                  + CountText.of(result.entities().size(), "entity", "entities")
                  + ".");
      return ExitCode.DONE.code();
    }
  }

  /** Prints problems where errors go. */
  static int report(List<Problem> problems, CommandSpec spec) {
    var err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println(TerminalText.safe(problem.toString())));
    err.println(CountText.of(problems.size(), "problem", "problems") + "; nothing was written.");
    return ExitCode.PROBLEMS.code();
  }
}
