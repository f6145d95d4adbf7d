package parley.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.DeadLetters;
import parley.cli.option.DossierPaths;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.option.QuarantineOptions;
import parley.cli.option.TextsOption;
import parley.cli.output.ChangeList;
import parley.cli.output.ProblemReport;
import parley.cli.output.ProgressLine;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentSource;
import parley.load.DossierLoad;
import parley.load.LoadPlan;
import parley.load.LoadResult;
import parley.load.LoadSummary;
import parley.report.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley load}: documents into the graph, each article completely or not at all. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads dossiers into the graph.",
      "Nothing is written unless every document is good, or --keep-going is given. What the"
          + " graph already has stays as it is."
    })
public final class LoadCommand implements Callable<Integer> {
  @Mixin DossierPaths paths;

  @Option(
      names = "--dry-run",
      description = "Write nothing; list what would be added, changed and removed.")
  boolean dryRun;

  @Mixin TextsOption texts;
  @Mixin QuarantineOptions quarantine;
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Environment environment;

  LoadCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    DeadLetters deadLetters = quarantine.deadLetters(dryRun, err);
    @Nullable TextFolder folder = texts.texts();
    List<DocumentSource> sources = paths.sources(environment.input());
    LoadPlan plan = new LoadPlan(dryRun, environment::bulkThreshold);
    ProgressLine progress = new ProgressLine(environment, err);
    LoadResult result =
        new DossierLoad(graph, plan, deadLetters, progress, environment.clock())
            .load(sources, folder);
    if (result.isRefused()) return ProblemReport.print(result, err);
    print(result, err);
    if (!result.quarantined()) return ExitCode.DONE.code();
    deadLetters.printRemedy();
    return ExitCode.QUARANTINED.code();
  }

  private void print(LoadResult result, PrintWriter err) {
    @Nullable Answer changedAnswers = result.changedAnswers();
    if (changedAnswers == null) {
      err.println(LoadSummary.of(result));
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    ChangeList.print(result.changes(), out);
    if (!changedAnswers.rows().isEmpty()) {
      out.println();
      new OutputOptions(environment).print(changedAnswers, false, out);
    }
    err.println("Nothing was written: --dry-run.");
  }
}
