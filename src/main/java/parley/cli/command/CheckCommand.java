package parley.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.DossierPaths;
import parley.cli.option.KnowledgeOptions;
import parley.cli.option.ReferenceLookup;
import parley.cli.option.TextsOption;
import parley.cli.output.ProblemReport;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.load.CheckedDossier;
import parley.model.value.CountText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Mixin DossierPaths paths;
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
    PrintWriter err = spec.commandLine().getErr();
    try (CheckedDossier dossier = CheckedDossier.read(paths.sources(environment.input()), folder)) {
      ReadResult documents = dossier.documents();
      ReferenceLookup lookup = knowledge.lookUp(documents);
      List<Problem> problems = dossier.problems(lookup::problems);
      if (!problems.isEmpty()) {
        lookup.explain(err);
        return ProblemReport.print(problems, err);
      }
      err.println(
          "No problems: "
              + CountText.of(documents.articleCount(), "article", "articles")
              + ", "
              + CountText.of(documents.claimCount(), "claim", "claims")
              + ", "
              + CountText.of(documents.entities().size(), "entity", "entities")
              + ".");
      return ExitCode.DONE.code();
    }
  }
}
