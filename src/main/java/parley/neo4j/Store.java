package parley.neo4j;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.model.source.TextHash;
import parley.neo4j.bulk.BulkLoad;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.cypher.ResultTable;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.EngineStarter;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.Census;
import parley.neo4j.query.EngineMemory;
import parley.neo4j.query.Graph;
import parley.neo4j.query.LoadTimes;
import parley.neo4j.query.PageRequest;
import parley.neo4j.query.PagedGraph;
import parley.neo4j.query.QueryPlan;
import parley.neo4j.query.QueryWarning;
import parley.neo4j.query.ResultPages;
import parley.neo4j.query.TransactionGraph;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;
import parley.neo4j.window.WindowedView;
import parley.neo4j.write.Changes;
import parley.neo4j.write.Conflict;
import parley.neo4j.write.ConflictFinder;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Loader;
import parley.neo4j.write.TransactionRunner;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/**
 * The graph, wherever it is: one driver path for the embedded engine, a server and a cluster.
 * Several threads may ask at once.
 */
public final class Store implements Graph, AutoCloseable {
  private static final String GUEST = "browser";

  /** Articles whose texts are looked up at once. */
  private static final int LOOKUP_BATCH = 5_000;

  private final Connection connection;
  private final Clock clock;
  private boolean guestCreated;

  Store(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** Opens the graph as {@link #open(Location, Clock)} does, with the clock of the system. */
  public static Store open(StoreLocation location) {
    return open(location, Clock.systemUTC());
  }

  /**
   * Opens the graph; an embedded store that is not there yet is made, and one that another process
   * holds open for others is used through that. The ledger takes its moments from the clock.
   *
   * @throws StoreException when it cannot be reached, is in use, or does not accept the user
   */
  public static Store open(StoreLocation location, Clock clock) {
    return open(location, clock, Timeouts.DEFAULT);
  }

  /** The same with another patience. */
  public static Store open(StoreLocation location, Clock clock, Timeouts timeouts) {
    return new Store(Connection.open(location, null, timeouts), clock);
  }

  /**
   * Opens the graph as {@link #open(Location, Clock)} does, but an embedded store that no process
   * holds open for others gets one that does: the engine stays when this is closed.
   */
  public static Store open(
      StoreLocation location, Clock clock, Timeouts timeouts, @Nullable EngineStarter starter) {
    return new Store(Connection.open(location, starter, timeouts), clock);
  }

  /** Whether an embedded store has been made at {@code location}; a server counts as made. */
  public static boolean exists(StoreLocation location) {
    return !(location instanceof StoreLocation.Embedded folder)
        || EmbeddedEngine.exists(folder.folder());
  }

  /** How often a transaction had to be repeated since the graph was opened. */
  public int retries() {
    return connection.retries();
  }

  /** Where the graph is. */
  public StoreLocation location() {
    return connection.location();
  }

  /**
   * Lets Neo4j Browser in, with a password that is of no use once this store is closed: browsers
   * keep it where the store's own should not lie. Its pages are of these origins.
   */
  public GuestUser guest(Set<String> origins) {
    connection.admitPages(origins);
    String password = StoreFolder.newPassword();
    guestCreated = true;
    connection.runUserStatement("guest", Map.of("username", GUEST, "password", password));
    return new GuestUser(connection.uri(), GUEST, password);
  }

  /** The engine's name and version, {@code Neo4j Kernel 5.26.30 community}. */
  public String version() {
    Map<String, @Nullable Object> row =
        ask(CypherFiles.statement("version"), Map.of()).rows().get(0);
    return row.get("name") + " " + row.get("version") + " " + row.get("edition");
  }

  /** The engine's memory by what it is for, as far as the engine tells: {@code heap, 2048 MiB}. */
  public Map<String, String> memory() {
    return EngineMemory.of(this);
  }

  @Override
  public ResultTable ask(String cypher, Map<String, ?> parameters) {
    return connection.read(
        runner ->
            DriverValues.table(runner.run(cypher, new LinkedHashMap<String, Object>(parameters))));
  }

  @Override
  public void forEachRow(
      String cypher, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> reader) {
    connection.streamWithoutLimit(
        graph -> {
          graph.forEachRow(cypher, parameters, reader);
          return true;
        });
  }

  /**
   * What {@code reader} reads in one transaction. It begins again only while no row has come, so
   * that it may print what it reads.
   */
  public <T> T readInOneTransaction(Function<PagedGraph, T> reader) {
    return connection.stream(reader);
  }

  /**
   * Asks a statement that somebody typed for a page of its rows, which is read in one transaction;
   * before, the engine's remarks on it are handed over.
   *
   * @throws StoreException when it is wrong, or could do anything but read the graph
   */
  public <T> T query(
      String cypher,
      Map<String, ?> parameters,
      PageRequest page,
      Consumer<List<QueryWarning>> remarks,
      Function<ResultPages, T> reader) {
    remarks.accept(requireReadOnly(cypher, parameters).warnings());
    return connection.stream(graph -> reader.apply(graph.pages(cypher, parameters, page)));
  }

  /** The same for all of its rows at once. */
  public ResultTable query(String cypher, Map<String, ?> parameters) {
    requireReadOnly(cypher, parameters);
    return ask(cypher, parameters);
  }

  @Override
  public QueryPlan explain(String cypher, Map<String, ?> parameters) {
    return connection.read(runner -> QueryPlan.of(runner, cypher, parameters));
  }

  /** Which of the ids the graph knows, each with its labels. */
  public Map<String, List<String>> labels(Collection<String> ids) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    ask(CypherFiles.statement("types"), Map.of("ids", List.copyOf(ids)))
        .rows()
        .forEach(
            row -> labels.put((String) row.get("id"), DriverValues.strings(row.get("labels"))));
    return labels;
  }

  /**
   * What documents define otherwise than the graph has it: the type of an entity, the ordinal of a
   * round, the id of an article by its text.
   */
  public List<Conflict> conflicts(List<EntityRows> entities, Iterable<TextHash> texts) {
    Map<String, List<String>> labels =
        labels(entities.stream().map(entity -> entity.node().id()).toList());
    List<Conflict> conflicts =
        new ArrayList<>(ConflictFinder.typeConflicts(entities, labels).toList());
    ask(
            CypherFiles.statement("round-conflicts"),
            Map.of("rows", ConflictFinder.roundParameters(entities)))
        .rows()
        .forEach(row -> conflicts.add(ConflictFinder.roundConflict(row)));
    List<TextHash> some = new ArrayList<>();
    for (Iterator<TextHash> all = texts.iterator(); all.hasNext(); ) {
      some.add(all.next());
      if (some.size() < LOOKUP_BATCH && all.hasNext()) continue;
      ask(
              CypherFiles.statement("article-conflicts"),
              Map.of("rows", ConflictFinder.articleParameters(some)))
          .rows()
          .forEach(row -> conflicts.add(ConflictFinder.articleConflict(row)));
      some.clear();
    }
    return conflicts;
  }

  /**
   * Makes an embedded store that is not there yet of a dossier, all at once, which is the faster
   * way for big ones. The graph is the same that {@link #load} would make.
   *
   * @return empty, and no store, when the dossier holds texts that this way cannot take, or another
   *     process is making the store
   */
  public static Optional<Changes> bulkLoad(
      StoreLocation.Embedded location,
      GraphRows rows,
      LoadProgress progress,
      Clock clock,
      @Nullable String input) {
    StoreFolder folder = StoreFolder.prepare(location.folder());
    Optional<StoreLock> lock = StoreLock.acquire(folder, Role.MAKING);
    if (lock.isEmpty()) return Optional.empty();
    try {
      return Optional.ofNullable(new BulkLoad(folder).load(rows, progress, clock, input));
    } finally {
      lock.get().close();
    }
  }

  /** The engine's own interface where the engine is in this process, else Bolt. */
  public WriteInterface nearestInterface() {
    return connection.nearestInterface();
  }

  /**
   * Loads a dossier by the nearest interface: what is new or changed is written, an article
   * completely or not at all, the rest is left alone.
   */
  public Changes load(GraphRows rows, LoadProgress progress) {
    return load(rows, progress, null);
  }

  /**
   * Loads a dossier by the nearest interface, and notes the hash of its documents.
   *
   * @param input what {@link #loadedArticles} is asked for before the documents are read another
   *     time
   */
  public Changes load(GraphRows rows, LoadProgress progress, @Nullable String input) {
    return load(rows, progress, input, nearestInterface());
  }

  /** The same by an interface; the engine's own is for an engine in this process. */
  public Changes load(
      GraphRows rows, LoadProgress progress, @Nullable String input, WriteInterface by) {
    connection.prepareSchema();
    return connection.write(by, work -> new Loader(work, progress, clock).load(rows, input));
  }

  /**
   * How many articles the documents with the given hash had, if they were loaded last and the graph
   * was not written to since.
   */
  public Optional<Integer> loadedArticles(String input) {
    return ask(CypherFiles.statement("input-known"), Map.of("input", input)).rows().stream()
        .map(row -> ((Number) Objects.requireNonNull(row.get("articles"))).intValue())
        .findFirst();
  }

  /**
   * What {@link #load} would change, and what {@code questions} find before and after: the load
   * itself, in one transaction that is rolled back.
   */
  public <T> DryRunResult<T> dryRun(GraphRows rows, Function<Graph, T> questions) {
    connection.prepareSchema();
    return connection.runAndRollBackWithoutLimit(
        transaction -> {
          Graph graph = new TransactionGraph(transaction);
          T before = questions.apply(graph);
          Changes changes =
              new Loader(TransactionRunner.inTransaction(transaction), LoadProgress.NONE, clock)
                  .load(rows, null);
          return new DryRunResult<>(before, changes, questions.apply(graph));
        });
  }

  /** What {@code questions} find once the rows are loaded, which is then undone. */
  public <T> T afterLoading(GraphRows rows, Function<Graph, T> questions) {
    connection.prepareSchema();
    return connection.runAndRollBackWithoutLimit(
        transaction -> {
          new Loader(TransactionRunner.inTransaction(transaction), LoadProgress.NONE, clock)
              .load(rows, null);
          return questions.apply(new TransactionGraph(transaction));
        });
  }

  /**
   * What {@code questions} find in a part of what is reported. The rest is taken out, facts are
   * derived again, and all of that is rolled back, so that every question can be asked of every
   * window.
   */
  public <T> WindowResult<T> within(TimeWindow window, Function<? super PagedGraph, T> questions) {
    return connection.runAndRollBack(
        transaction -> new WindowedView(transaction).within(window, questions));
  }

  /** Takes an article out, with exactly what it alone supported. */
  public Changes unload(String article) {
    return connection.write(work -> new Loader(work, LoadProgress.NONE, clock).unload(article));
  }

  /** Counts everything in the graph and takes its fingerprint. */
  public Census census() {
    return connection.readWithoutLimit(Census::count);
  }

  /** When the articles in the graph were loaded. */
  public LoadTimes loadTimes() {
    return connection.read(LoadTimes::read);
  }

  @Override
  public void close() {
    if (guestCreated) connection.runUserStatement("guest-gone", Map.of("username", GUEST));
    connection.close();
  }
}
