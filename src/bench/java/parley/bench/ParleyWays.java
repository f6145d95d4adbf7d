package parley.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import parley.cli.Cli;
import parley.cli.LoadIntoOpen;
import parley.store.Location;
import parley.store.Sharing;
import parley.store.Store;

/**
 * parley's load command, in this process but without the time that JVM and engine take to start.
 * Reading and checking the documents is part of it, and so are facts and ledger.
 */
final class ParleyWays {
  private ParleyWays() {}

  /** The most memory that another process has had so far. */
  private interface Peak {
    double megabytes() throws Exception;
  }

  /**
   * Into no store at all, up to the first answer, which is a whole process and of talks in the
   * middle of the tail; then one of those that most is told of.
   */
  static void first(Job job) throws Exception {
    job.figures().time("load", () -> load(job.data().dossier(), job.store()));
    job.figures().peak(0);
    Launched parley = new Launched(job.data().world().folder(), job.store());
    Cast cast = new Cast(job.data().articles(), "");
    parley.run(job.figures(), "answer", rounds(cast.middle("process")), Launched.ALONE);
    parley.run(job.figures(), "largest answer", rounds("process-0"), Launched.ALONE);
    try (Store store = Store.open(new Location.Embedded(job.store()))) {
      compare(job, counts(store));
    }
  }

  /**
   * Into an embedded store that has data, with the engine up in this process; then again; then an
   * article that is new, one that changed, and all of them with one that changed.
   */
  static void everyday(Job job) throws Exception {
    try (Store store = Sharing.serve(new Location.Embedded(job.store()), 0)) {
      load(job, store, () -> 0);
    }
  }

  /** The same over Bolt, into a server in another process, whose peak memory counts too. */
  static void remote(Job job) throws Exception {
    try (Server server = Server.start(job.store())) {
      // It asks for no password.
      Location location = new Location.Server(URI.create(server.uri()), "neo4j", "any", null);
      try (Store store = Store.open(location)) {
        load(job, store, server::peak);
      }
    }
  }

  private static void load(Job job, Store store, Peak others) throws Exception {
    Data data = job.data();
    Figures figures = job.figures();
    LoadIntoOpen.load(data.before(), store);
    Counts before = counts(store);
    figures.time("load", () -> LoadIntoOpen.load(data.dossier(), store));
    figures.peak(others.megabytes());
    compare(job, counts(store).since(before));
    figures.time("again", () -> LoadIntoOpen.load(data.dossier(), store));
    figures.put("further", alone(data::furtherArticle, store));
    figures.put("changed", alone(data::changedArticle, store));
    LoadIntoOpen.load(data.dossier(), store);
    figures.time("changed among all", () -> LoadIntoOpen.load(data.changed(), store));
  }

  /** The median seconds of loading one article, after a first for which the engine plans. */
  private static double alone(IntFunction<Path> files, Store store) throws Exception {
    LoadIntoOpen.load(files.apply(0), store);
    List<Double> seconds = new ArrayList<>();
    for (int i = 1; i < Data.ALONE; i++) {
      Path file = files.apply(i);
      Figures one = new Figures();
      one.time("load", () -> LoadIntoOpen.load(file, store));
      seconds.add(Objects.requireNonNull(one.all().get("load")));
    }
    return seconds.stream().sorted().toList().get(seconds.size() / 2);
  }

  private static void compare(Job job, Counts counts) {
    Counts wanted = job.data().world().counts();
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

  private static Counts counts(Store store) {
    SortedMap<String, Long> nodes = counts(store, "labels", "count-nodes", "LABELS");
    SortedMap<String, Long> links = counts(store, "types", "count-links", "TYPE");
    return new Counts(nodes, links, number(store, Cypher.of("count-all")));
  }

  private static SortedMap<String, Long> counts(
      Store store, String names, String statement, String word) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (var row : store.ask(Cypher.of(names), Map.of()).rows()) {
      String name = String.valueOf(row.get("name"));
      counts.put(name, number(store, Cypher.of(statement).replace(word, "`" + name + "`")));
    }
    return counts;
  }

  private static long number(Store store, String statement) {
    Object count = store.ask(statement, Map.of()).rows().get(0).get("count");
    return (Long) Objects.requireNonNull(count);
  }
}
