package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sources;
import parley.document.Texts;
import parley.graph.GraphRows;
import parley.report.Answer;
import parley.report.AnswerChanges;
import parley.report.Catalogue;
import parley.store.Changes;
import parley.store.Location;
import parley.store.Rehearsed;
import parley.store.Store;
import parley.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley load}: documents into the graph, each article wholly or not at all. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads dossiers into the graph.",
      "Nothing is written unless every document is good. What is in the graph as it is stays untouched."
    })
final class LoadCommand implements Callable<Integer> {
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
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Environment environment;

  LoadCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    @Nullable Texts folder = texts.texts();
    Reading reading = DossierReader.read(Sources.of(paths, environment.input()), folder);
    List<Problem> differing = Verification.exact(reading, folder);
    boolean good = reading.problems().isEmpty() && differing.isEmpty();
    if (good && !dryRun && first(reading)) return ExitCode.DONE.code();
    if (!good && !Store.exists(graph.location())) {
      return CheckCommand.report(both(reading.problems(Map.of()), differing), spec);
    }
    try (Store store = graph.open()) {
      List<Problem> problems = both(Loading.problems(reading, store), differing);
      if (!problems.isEmpty()) return CheckCommand.report(problems, spec);
      GraphRows rows = Loading.rows(reading.dossier(), store);
      var err = spec.commandLine().getErr();
      if (dryRun) {
        rehearse(store, rows);
      } else {
        Changes changes = store.load(rows, new ProgressLine(environment, err));
        err.println(Loading.summary(changes, store.location()));
      }
      return ExitCode.DONE.code();
    }
  }

  /** Makes a store that is not there yet of many articles at once; false when that is not so. */
  private boolean first(Reading reading) {
    if (!(graph.location() instanceof Location.Embedded location)
        || Store.exists(location)
        || reading.dossier().articles().size() < environment.bulk()
        || !reading.missing().isEmpty()) {
      return false;
    }
    var err = spec.commandLine().getErr();
    Optional<Changes> changes =
        Store.make(
            location,
            GraphRows.of(reading.dossier()),
            new ProgressLine(environment, err),
            environment.clock());
    changes.ifPresent(made -> err.println(Loading.summary(made, location)));
    return changes.isPresent();
  }

  private static List<Problem> both(List<Problem> some, List<Problem> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private void rehearse(Store store, GraphRows rows) {
    Rehearsed<List<Answer>> rehearsed = store.rehearse(rows, Catalogue.of(List.of())::answers);
    PrintWriter out = spec.commandLine().getOut();
    Loading.list(rehearsed.changes(), out);
    Answer changes = AnswerChanges.between(rehearsed.before(), rehearsed.after());
    if (!changes.rows().isEmpty()) {
      out.println();
      new OutputOptions(environment).print(changes, false, out);
    }
    spec.commandLine().getErr().println("Nothing was written: --dry-run.");
  }
}
