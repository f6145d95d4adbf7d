package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.document.DossierReader;
import parley.document.Objections;
import parley.document.Objections.Objection;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sifted;
import parley.document.Source;
import parley.document.SourceDigest;
import parley.document.Sources;
import parley.document.Texts;
import parley.graph.GraphRows;
import parley.report.Answer;
import parley.report.AnswerChanges;
import parley.report.Catalogue;
import parley.store.Changes;
import parley.store.Conflict;
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
      "Nothing is written unless every document is good, or --keep-going is given. What is in the"
          + " graph as it is stays untouched."
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
  @Mixin AsideOptions aside;
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Environment environment;

  LoadCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    aside.check();
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
        return into(store, reading, Verification.objections(reading, folder), input.orElse(null));
      }
    }
  }

  /** Into a store that is not there yet, and is not made unless there is something good. */
  private int first(List<Source> sources, @Nullable Texts folder, @Nullable String input) {
    try (Reading reading = DossierReader.read(sources, folder)) {
      Map<String, List<Objection>> differing = Verification.objections(reading, folder);
      List<Problem> problems = both(reading.problems(Map.of()), differing);
      if (!problems.isEmpty() && !aside.keepGoing) return CheckCommand.report(problems, spec);
      if (graph.location() instanceof Location.Embedded location) {
        Room.forDocuments(location, reading.bytes());
      }
      if (problems.isEmpty()) {
        Optional<Changes> made = made(Loading.rows(reading), input);
        made.ifPresent(changes -> tell(Loading.summary(changes, graph.location())));
        if (made.isPresent()) return ExitCode.DONE.code();
      } else {
        Sifted sifted = reading.sift(Map.of(), new Objections(Map.of(), differing));
        Optional<Changes> made =
            sifted.isEmpty() ? Optional.of(Changes.NONE) : made(Loading.rows(sifted), null);
        if (made.isPresent()) {
          return tell(put(sifted), Loading.summary(made.get(), graph.location()));
        }
      }
      try (Store store = graph.open()) {
        return into(store, reading, differing, input);
      }
    }
  }

  private int into(
      Store store,
      Reading reading,
      Map<String, List<Objection>> differing,
      @Nullable String input) {
    List<Problem> problems = both(Loading.problems(reading, store), differing);
    if (!problems.isEmpty() && !aside.keepGoing) return CheckCommand.report(problems, spec);
    GraphRows rows = Loading.rows(reading);
    List<Conflict> conflicts = store.conflicts(rows.entities(), reading.texts());
    if (problems.isEmpty() && conflicts.isEmpty()) {
      if (dryRun) rehearse(store, rows);
      else tell(Loading.summary(store.load(rows, progress(), input), store));
      return ExitCode.DONE.code();
    }
    if (!aside.keepGoing) throw Loading.failure(conflicts);
    return without(store, Loading.sift(reading, store, conflicts, differing));
  }

  /** Loads what is good, and puts the rest aside before. */
  private int without(Store store, Sifted sifted) {
    AsideOptions.Aside bad = put(sifted);
    if (!dryRun) {
      Changes changes = store.load(Loading.rows(sifted), progress(), null);
      return tell(bad, Loading.summary(changes, store));
    }
    rehearse(store, Loading.rows(sifted));
    bad.tell(spec.commandLine().getErr());
    return ExitCode.ASIDE.code();
  }

  private AsideOptions.Aside put(Sifted sifted) {
    return aside.put(sifted, !dryRun, spec.commandLine().getErr());
  }

  private int tell(AsideOptions.Aside bad, String summary) {
    tell(summary);
    bad.tell(spec.commandLine().getErr());
    return ExitCode.ASIDE.code();
  }

  /** The same documents may make another graph when parley has learnt something. */
  private static String version(String digest) {
    return GraphRows.VERSION + ":" + digest;
  }

  /** Makes a store that is not there yet of many articles at once; nothing when that is not so. */
  private Optional<Changes> made(GraphRows rows, @Nullable String input) {
    boolean few = rows.articles().size() < environment.bulk();
    if (dryRun || few || !(graph.location() instanceof Location.Embedded location)) {
      return Optional.empty();
    }
    return Store.make(location, rows, progress(), environment.clock(), input);
  }

  private ProgressLine progress() {
    return new ProgressLine(environment, spec.commandLine().getErr());
  }

  private void tell(String summary) {
    spec.commandLine().getErr().println(summary);
  }

  private static List<Problem> both(List<Problem> some, Map<String, List<Objection>> others) {
    Stream<Problem> more =
        others.values().stream().flatMap(List::stream).map(Objection::problem).sorted();
    return Stream.concat(some.stream(), more).toList();
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
