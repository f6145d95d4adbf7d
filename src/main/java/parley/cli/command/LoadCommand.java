package parley.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.option.QuarantineOptions;
import parley.cli.option.TextsOption;
import parley.cli.output.ProgressLine;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.DossierReader;
import parley.dossier.QuarantineResult;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.ExternalFindings;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceDigest;
import parley.dossier.source.SourceFinder;
import parley.neo4j.DryRunResult;
import parley.neo4j.Store;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.Changes;
import parley.neo4j.write.Conflict;
import parley.report.Answer;
import parley.report.AnswerDiff;
import parley.report.ReportCatalogue;
import parley.rows.GraphRows;
import parley.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files (.json, .jsonl, .yaml, each also .gz), folders, or - for standard input.")
  List<String> paths;

  @Option(
      names = "--dry-run",
      description = "Write nothing; list what would be added, changed and removed.")
  boolean dryRun;

  @Mixin TextsOption texts;
  @Mixin QuarantineOptions aside;
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Environment environment;

  LoadCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    aside.check(dryRun);
    @Nullable TextFolder folder = texts.texts();
    List<DocumentSource> sources = SourceFinder.find(paths, environment.input());
    // With texts, what is loaded depends on these as well.
    Optional<String> input =
        folder == null ? SourceDigest.of(sources).map(LoadCommand::inputVersion) : Optional.empty();
    if (!Store.exists(graph.location()))
      return loadIntoNewStore(sources, folder, input.orElse(null));
    try (Store store = graph.open()) {
      Optional<Integer> unchanged =
          dryRun ? Optional.empty() : input.flatMap(store::loadedArticles);
      if (unchanged.isPresent()) {
        printSummary(LoadSteps.summary(Changes.unchangedArticles(unchanged.get()), store));
        return ExitCode.DONE.code();
      }
      try (ReadResult result = DossierReader.read(sources, folder)) {
        return loadInto(
            store, result, Verification.externalFindings(result, folder), input.orElse(null));
      }
    }
  }

  /** Into a store that is not there yet, and is not made unless there is something good. */
  private int loadIntoNewStore(
      List<DocumentSource> sources, @Nullable TextFolder folder, @Nullable String input) {
    try (ReadResult result = DossierReader.read(sources, folder)) {
      Map<String, List<ExternalFinding>> differing = Verification.externalFindings(result, folder);
      List<Problem> problems = merge(result.problems(Map.of()), differing);
      if (!problems.isEmpty() && !aside.keepGoing) return CheckCommand.report(problems, spec);
      if (graph.location() instanceof StoreLocation.Embedded location) {
        DiskSpace.requireFreeForDocuments(location, result.totalBytes());
      }
      if (problems.isEmpty()) {
        Optional<Changes> made = bulkLoad(LoadSteps.rows(result), input);
        made.ifPresent(changes -> printSummary(LoadSteps.summary(changes, graph.location())));
        if (made.isPresent()) return ExitCode.DONE.code();
      } else {
        QuarantineResult sifted =
            result.quarantine(Map.of(), new ExternalFindings(Map.of(), differing));
        Optional<Changes> made =
            sifted.isEmpty() ? Optional.of(Changes.NONE) : bulkLoad(LoadSteps.rows(sifted), null);
        if (made.isPresent()) {
          return printSummary(quarantine(sifted), LoadSteps.summary(made.get(), graph.location()));
        }
      }
      try (Store store = graph.open()) {
        return loadInto(store, result, differing, input);
      }
    }
  }

  private int loadInto(
      Store store,
      ReadResult result,
      Map<String, List<ExternalFinding>> differing,
      @Nullable String input) {
    List<Problem> problems = merge(LoadSteps.problems(result, store), differing);
    if (!problems.isEmpty() && !aside.keepGoing) return CheckCommand.report(problems, spec);
    GraphRows rows = LoadSteps.rows(result);
    List<Conflict> conflicts = store.conflicts(rows.entities(), result.texts());
    if (problems.isEmpty() && conflicts.isEmpty()) {
      if (dryRun) dryRun(store, rows);
      else printSummary(LoadSteps.summary(store.load(rows, progress(), input), store));
      return ExitCode.DONE.code();
    }
    if (!aside.keepGoing) throw LoadSteps.conflictFailure(conflicts);
    return loadGoodDocuments(store, LoadSteps.quarantine(result, store, conflicts, differing));
  }

  /** Loads the good documents, after it has quarantined the others. */
  private int loadGoodDocuments(Store store, QuarantineResult sifted) {
    QuarantineOptions.Quarantined quarantined = quarantine(sifted);
    if (!dryRun) {
      Changes changes = store.load(LoadSteps.rows(sifted), progress(), null);
      return printSummary(quarantined, LoadSteps.summary(changes, store));
    }
    dryRun(store, LoadSteps.rows(sifted));
    quarantined.printRemedy(spec.commandLine().getErr());
    return ExitCode.ASIDE.code();
  }

  private QuarantineOptions.Quarantined quarantine(QuarantineResult sifted) {
    return aside.quarantine(sifted, !dryRun, spec.commandLine().getErr());
  }

  private int printSummary(QuarantineOptions.Quarantined quarantined, String summary) {
    printSummary(summary);
    quarantined.printRemedy(spec.commandLine().getErr());
    return ExitCode.ASIDE.code();
  }

  /** The same documents may make another graph when parley has learnt something. */
  private static String inputVersion(String digest) {
    return GraphRows.VERSION + ":" + digest;
  }

  /** Makes a store that is not there yet of many articles at once; nothing when that is not so. */
  private Optional<Changes> bulkLoad(GraphRows rows, @Nullable String input) {
    boolean few = rows.articles().size() < environment.bulkThreshold();
    if (dryRun || few || !(graph.location() instanceof StoreLocation.Embedded location)) {
      return Optional.empty();
    }
    return Store.bulkLoad(location, rows, progress(), environment.clock(), input);
  }

  private ProgressLine progress() {
    return new ProgressLine(environment, spec.commandLine().getErr());
  }

  private void printSummary(String summary) {
    spec.commandLine().getErr().println(summary);
  }

  private static List<Problem> merge(
      List<Problem> some, Map<String, List<ExternalFinding>> others) {
    Stream<Problem> more =
        others.values().stream().flatMap(List::stream).map(ExternalFinding::problem).sorted();
    return Stream.concat(some.stream(), more).toList();
  }

  private void dryRun(Store store, GraphRows rows) {
    DryRunResult<List<Answer>> rehearsed =
        store.dryRun(rows, ReportCatalogue.of(List.of())::answers);
    PrintWriter out = spec.commandLine().getOut();
    LoadSteps.printChanges(rehearsed.changes(), out);
    Answer changes = AnswerDiff.between(rehearsed.before(), rehearsed.after());
    if (!changes.rows().isEmpty()) {
      out.println();
      new OutputOptions(environment).print(changes, false, out);
    }
    spec.commandLine().getErr().println("Nothing was written: --dry-run.");
  }
}
