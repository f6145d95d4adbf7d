package parley.bench.method;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import parley.bench.LauncherRun;
import parley.bench.LoadJob;
import parley.bench.RunFigures;
import parley.bench.invented.DossierFiles;
import parley.bench.invented.InventedEntities;
import parley.cli.Cli;
import parley.neo4j.SharedStore;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;

/**
 * parley's load command, in this process but without the time that JVM and engine take to start.
 * Reading and checking the documents is part of it, and so are facts and ledger.
 */
public final class ParleyMethods {
  private ParleyMethods() {}

  /** The most memory that another process has had so far. */
  private interface Peak {
    double megabytes() throws Exception;
  }

  /**
   * Into no store at all, up to the first answer, which is a whole process and of talks in the
   * middle of the tail; then one of those that most is told of.
   */
  public static void first(LoadJob job) throws Exception {
    job.figures().time("load", () -> load(job.data().dossier(), job.store()));
    job.figures().peak(0);
    LauncherRun parley = new LauncherRun(job.data().world().folder(), job.store());
    InventedEntities cast = new InventedEntities(job.data().articles(), "");
    parley.run(job.figures(), "answer", rounds(cast.middle("process")), LauncherRun.ALONE);
    parley.run(job.figures(), "largest answer", rounds("process-0"), LauncherRun.ALONE);
    try (Store store = Store.open(new StoreLocation.Embedded(job.store()))) {
      compare(job, counts(store));
    }
  }

  /**
   * Into an embedded store that has data, with the engine up in this process; then again; then an
   * article that is new, one that changed, and all of them with one that changed.
   */
  static void intoExistingStore(LoadJob job) throws Exception {
    try (Store store = SharedStore.serve(new StoreLocation.Embedded(job.store()), 0)) {
      load(job, store, () -> 0);
    }
  }

  /** The same over Bolt, into a server in another process, whose peak memory counts too. */
  static void remote(LoadJob job) throws Exception {
    try (EngineServer server = EngineServer.start(job.store())) {
      // It asks for no password.
      StoreLocation location =
          new StoreLocation.Server(URI.create(server.uri()), "neo4j", "any", null);
      try (Store store = Store.open(location)) {
        load(job, store, server::peak);
      }
    }
  }

  private static void load(LoadJob job, Store store, Peak others) throws Exception {
    DossierFiles data = job.data();
    RunFigures figures = job.figures();
    DossierFileLoad.load(data.before(), store);
    GraphCounts before = counts(store);
    figures.time("load", () -> DossierFileLoad.load(data.dossier(), store));
    figures.peak(others.megabytes());
    compare(job, counts(store).since(before));
    figures.time("again", () -> DossierFileLoad.load(data.dossier(), store));
    figures.put("further", loadSingleArticles(data::furtherArticle, store));
    figures.put("changed", loadSingleArticles(data::changedArticle, store));
    DossierFileLoad.load(data.dossier(), store);
    figures.time("changed among all", () -> DossierFileLoad.load(data.changed(), store));
  }

  /** The median seconds of loading one article, after a first for which the engine plans. */
  private static double loadSingleArticles(IntFunction<Path> files, Store store) throws Exception {
    DossierFileLoad.load(files.apply(0), store);
    List<Double> seconds = new ArrayList<>();
    for (int i = 1; i < DossierFiles.ALONE; i++) {
      Path file = files.apply(i);
      RunFigures one = new RunFigures();
      one.time("load", () -> DossierFileLoad.load(file, store));
      seconds.add(Objects.requireNonNull(one.all().get("load")));
    }
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }

  private static void compare(LoadJob job, GraphCounts counts) {
    GraphCounts wanted = job.data().world().counts();
    wanted.require(counts, true);
    job.figures().put("elements", (double) wanted.elements());
  }

  private static List<String> rounds(String process) {
    return List.of("report", "rounds/list", "--process", process);
  }

  private static void load(Path dossier, Path store) {
    Cli.Run run =
        new Cli()
            .with("PARLEY_KEEP", "0")
            .run("load", dossier.toString(), "--store", store.toString());
    if (run.code() != 0) throw new IllegalStateException("load: " + run.err());
  }

  private static GraphCounts counts(Store store) {
    SortedMap<String, Long> nodes = counts(store, "labels", "count-nodes", "LABELS");
    SortedMap<String, Long> links = counts(store, "types", "count-links", "TYPE");
    return new GraphCounts(nodes, links, number(store, BenchCypher.of("count-all")));
  }

  private static SortedMap<String, Long> counts(
      Store store, String names, String statement, String word) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (var row : store.ask(BenchCypher.of(names), Map.of()).rows()) {
      String name = String.valueOf(row.get("name"));
      counts.put(name, number(store, BenchCypher.of(statement).replace(word, "`" + name + "`")));
    }
    return counts;
  }

  private static long number(Store store, String statement) {
    Object count = store.ask(statement, Map.of()).rows().get(0).get("count");
    return (Long) Objects.requireNonNull(count);
  }
}
