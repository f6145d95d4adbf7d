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
import parley.document.Source;
import parley.document.SourceDigest;
import parley.document.Sources;
import parley.document.Texts;
import parley.graph.GraphRows;
import parley.report.Answer;
import parley.report.AnswerChanges;
import parley.report.Catalogue;
import parley.store.Changes;
import parley.store.Location;
import parley.store.Rehearsed;
import parley.store.Room;
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
    List<Source> sources = Sources.of(paths, environment.input());
    // With texts, what is loaded depends on these as well.
    Optional<String> input =
        folder == null ? SourceDigest.of(sources).map(LoadCommand::version) : Optional.empty();
    if (!Store.exists(graph.location())) return first(sources, folder, input.orElse(null));
    try (Store store = graph.open()) {
      Optional<Integer> unchanged = dryRun ? Optional.empty() : input.flatMap(store::known);
      if (unchanged.isPresent()) {
        tell(Loading.summary(Changes.unchangedArticles(unchanged.get()), store));
        return ExitCode.DONE.code();
      }
      try (Reading reading = DossierReader.read(sources, folder)) {
        return into(store, reading, Verification.exact(reading, folder), input.orElse(null));
      }
    }
  }

  /** Into a store that is not there yet, and is not made unless the documents are good. */
  private int first(List<Source> sources, @Nullable Texts folder, @Nullable String input) {
    try (Reading reading = DossierReader.read(sources, folder)) {
      List<Problem> differing = Verification.exact(reading, folder);
      List<Problem> problems = both(reading.problems(Map.of()), differing);
      if (!problems.isEmpty()) return CheckCommand.report(problems, spec);
      if (graph.location() instanceof Location.Embedded location) {
        Room.forDocuments(location, reading.bytes());
      }
      if (!dryRun && made(reading, input)) return ExitCode.DONE.code();
      try (Store store = graph.open()) {
        return into(store, reading, differing, input);
      }
    }
  }

  private int into(Store store, Reading reading, List<Problem> differing, @Nullable String input) {
    List<Problem> problems = both(Loading.problems(reading, store), differing);
    if (!problems.isEmpty()) return CheckCommand.report(problems, spec);
    GraphRows rows = Loading.rows(reading, store);
    if (dryRun) rehearse(store, rows);
    else tell(Loading.summary(store.load(rows, progress(), input), store));
    return ExitCode.DONE.code();
  }

  /** The same documents may make another graph when parley has learnt something. */
  private static String version(String digest) {
    return GraphRows.VERSION + ":" + digest;
  }

  /** Makes a store that is not there yet of many articles at once; false when that is not so. */
  private boolean made(Reading reading, @Nullable String input) {
    if (!(graph.location() instanceof Location.Embedded location)
        || reading.size() < environment.bulk()) {
      return false;
    }
    Optional<Changes> changes =
        Store.make(location, Loading.rows(reading), progress(), environment.clock(), input);
    changes.ifPresent(made -> tell(Loading.summary(made, location)));
    return changes.isPresent();
  }

  private ProgressLine progress() {
    return new ProgressLine(environment, spec.commandLine().getErr());
  }

  private void tell(String summary) {
    spec.commandLine().getErr().println(summary);
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
