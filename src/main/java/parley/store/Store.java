package parley.store;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.Slf4JLoggerFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import parley.graph.EntityRows;
import parley.graph.GraphRows;
import parley.store.StoreException.Reason;

/**
 * The graph, wherever it is: one driver path for the embedded engine, a server and a cluster.
 * Several threads may ask at once.
 */
public final class Store implements Graph, AutoCloseable {
  /** A question that takes longer than two minutes is ended by the engine. */
  private static final TransactionConfig PATIENT =
      TransactionConfig.builder().withTimeout(Duration.ofMinutes(2)).build();

  /** Counting everything takes as long as it takes. */
  private static final TransactionConfig TIRELESS = TransactionConfig.empty();

  private static final Pattern PLACE =
      Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

  /** How often work that is undone anyway gives way to what others write. */
  private static final int ATTEMPTS = 5;

  private static final String GUEST = "browser";

  private final Location location;
  private final @Nullable Embedded embedded;
  private final URI uri;
  private final Driver driver;
  private final @Nullable String database;
  private final Clock clock;
  private final Object oneAtATime = new Object();
  private boolean guests;

  private Store(
      Location location,
      @Nullable Embedded embedded,
      URI uri,
      Driver driver,
      @Nullable String database,
      Clock clock) {
    this.location = location;
    this.embedded = embedded;
    this.uri = uri;
    this.driver = driver;
    this.database = database;
    this.clock = clock;
  }

  /** Opens the graph as {@link #open(Location, Clock)} does, with the clock of the system. */
  public static Store open(Location location) {
    return open(location, Clock.systemUTC());
  }

  /**
   * Opens the graph; an embedded store that is not there yet is made, and one that another process
   * {@link #serve serves} is used through that. The ledger takes its moments from the clock.
   *
   * @throws StoreException when it cannot be reached, is in use, or does not accept the user
   */
  public static Store open(Location location, Clock clock) {
    if (location instanceof Location.Server server) return connect(server, clock);
    Location.Embedded folder = (Location.Embedded) location;
    return served(folder, clock)
        .orElseGet(() -> on(folder, Embedded.open(folder.folder(), 0), clock));
  }

  /**
   * Opens an embedded store so that other processes of this user use it too, until it is closed.
   *
   * @param port where Bolt listens, on the loopback address; 0 lets the system pick
   * @throws StoreException when it or the port is in use
   */
  public static Store serve(Location.Embedded location, int port) {
    Optional<ProcessHandle> other = server(location);
    if (other.isPresent()) {
      throw new StoreException(
          Reason.UNAVAILABLE,
          "process "
              + other.get().pid()
              + " already serves the store in "
              + location.folder()
              + "; end it with \"parley stop\", or choose another folder with --store");
    }
    Embedded engine = Embedded.open(location.folder(), port);
    engine.letOthersIn();
    return on(location, engine, Clock.systemUTC());
  }

  /** The process that serves an embedded store. */
  public static Optional<ProcessHandle> server(Location.Embedded location) {
    return StoreFolder.at(location.folder()).running().flatMap(Running::process);
  }

  private static Store on(Location.Embedded location, Embedded engine, Clock clock) {
    URI uri = engine.uri();
    Driver driver = driver(uri, Embedded.USERNAME, engine.password());
    return new Store(location, engine, uri, driver, null, clock);
  }

  /** The store through the process that serves it; empty when that does not answer. */
  private static Optional<Store> served(Location.Embedded location, Clock clock) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<Running> running = folder.running();
    Optional<String> password = folder.knownPassword();
    if (running.isEmpty() || password.isEmpty()) return Optional.empty();
    URI uri = running.get().uri();
    Driver driver = driver(uri, Embedded.USERNAME, password.get());
    try {
      driver.verifyConnectivity();
      return Optional.of(new Store(location, null, uri, driver, null, clock));
    } catch (Neo4jException e) {
      driver.close();
      return Optional.empty();
    }
  }

  private static Store connect(Location.Server server, Clock clock) {
    Driver driver = driver(server.uri(), server.username(), server.password());
    try {
      Failures.translate(
          server,
          () -> {
            driver.verifyConnectivity();
            return true;
          });
    } catch (StoreException e) {
      driver.close();
      throw e;
    }
    return new Store(server, null, server.uri(), driver, server.database(), clock);
  }

  private static Driver driver(URI uri, String username, String password) {
    // Left to itself, Netty finds the engine's Log4j and sets it up: a third of the time of a
    // command that finds its engine running.
    InternalLoggerFactory.setDefaultFactory(Slf4JLoggerFactory.INSTANCE);
    Config config = Config.builder().withLogging(Logging.none()).build();
    return GraphDatabase.driver(uri, AuthTokens.basic(username, password), config);
  }

  /** Whether an embedded store has been made at {@code location}; a server counts as made. */
  public static boolean exists(Location location) {
    return !(location instanceof Location.Embedded folder) || Embedded.exists(folder.folder());
  }

  /** Where the graph is. */
  public Location location() {
    return location;
  }

  /**
   * Lets Neo4j Browser in, with a password that is of no use once this store is closed: browsers
   * keep it where the store's own should not lie.
   */
  public Guest guest() {
    String password = StoreFolder.freshPassword();
    guests = true;
    manage("guest", Map.of("username", GUEST, "password", password));
    return new Guest(uri, GUEST, password);
  }

  private void manage(String statement, Map<String, Object> parameters) {
    Failures.translate(
        location,
        () -> {
          try (Session session = driver.session(SessionConfig.forDatabase("system"))) {
            return session.run(Statements.one(statement), parameters).consume();
          }
        });
  }

  /** The engine's name and version, {@code Neo4j Kernel 5.26.30 community}. */
  public String version() {
    Map<String, @Nullable Object> row = ask(Statements.one("version"), Map.of()).rows().get(0);
    return row.get("name") + " " + row.get("version") + " " + row.get("edition");
  }

  @Override
  public Table ask(String cypher, Map<String, ?> parameters) {
    return read(
        runner -> Values.table(runner.run(cypher, new LinkedHashMap<String, Object>(parameters))));
  }

  @Override
  public void each(
      String cypher, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> reader) {
    Failures.translate(
        location,
        () -> {
          // A transaction that the driver repeats would hand over its first rows twice.
          try (Session session = session(AccessMode.READ);
              Transaction transaction = session.beginTransaction(TIRELESS)) {
            new OpenGraph(transaction).each(cypher, parameters, reader);
            return true;
          }
        });
  }

  /**
   * Asks a statement that somebody typed.
   *
   * @throws StoreException when it is wrong, or could do anything but read the graph
   */
  public Table query(String cypher, Map<String, ?> parameters) {
    explain(cypher, parameters).refuseUnlessReading();
    return ask(cypher, parameters);
  }

  /** What the engine says about a statement without running it. */
  public Explanation explain(String cypher, Map<String, ?> parameters) {
    try {
      return read(
          runner ->
              Explanation.of(
                  runner.run("EXPLAIN\n" + cypher, new LinkedHashMap<String, Object>(parameters))));
    } catch (StoreException e) {
      throw new StoreException(e.reason(), asTyped(String.valueOf(e.getMessage())), e);
    }
  }

  /** The engine counts lines from the one with EXPLAIN, which the user has not typed. */
  private static String asTyped(String message) {
    return PLACE
        .matcher(message)
        .replaceAll(
            place ->
                "(line "
                    + (Integer.parseInt(place.group(1)) - 1)
                    + ", column "
                    + place.group(2)
                    + ")");
  }

  /** Which of the ids the graph knows, each with its labels. */
  public Map<String, List<String>> labels(Collection<String> ids) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    ask(Statements.one("types"), Map.of("ids", List.copyOf(ids)))
        .rows()
        .forEach(row -> labels.put((String) row.get("id"), Rows.strings(row.get("labels"))));
    return labels;
  }

  /**
   * A sentence for each thing that the rows define otherwise than the graph has it: the type of an
   * entity, the ordinal of a round, the id of an article.
   */
  public List<String> conflicts(GraphRows rows) {
    List<EntityRows> entities = rows.entities();
    Map<String, List<String>> labels =
        labels(entities.stream().map(entity -> entity.node().id()).toList());
    List<String> conflicts = new ArrayList<>(Conflicts.types(entities, labels).toList());
    ask(Statements.one("round-conflicts"), Map.of("rows", Conflicts.rounds(entities)))
        .rows()
        .forEach(row -> conflicts.add(Conflicts.round(row)));
    ask(Statements.one("article-conflicts"), Map.of("rows", Conflicts.articles(rows.articles())))
        .rows()
        .forEach(row -> conflicts.add(Conflicts.article(row)));
    return conflicts;
  }

  /**
   * Loads a dossier: what is new or changed is written, an article wholly or not at all, the rest
   * is left alone.
   */
  public Changes load(GraphRows rows, Progress progress) {
    prepare();
    return write(work -> new Loader(work, progress, clock).load(rows));
  }

  /**
   * What {@link #load} would change, and what {@code questions} find before and after: the load
   * itself, in one transaction that is rolled back.
   */
  public <T> Rehearsed<T> rehearse(GraphRows rows, Function<Graph, T> questions) {
    prepare();
    return undone(
        transaction -> {
          Graph graph = new OpenGraph(transaction);
          T before = questions.apply(graph);
          Changes changes = new Loader(within(transaction), Progress.NONE, clock).load(rows);
          return new Rehearsed<>(before, changes, questions.apply(graph));
        });
  }

  /** What {@code questions} find once the rows are loaded, which is then undone. */
  public <T> T supposing(GraphRows rows, Function<Graph, T> questions) {
    prepare();
    return undone(
        transaction -> {
          new Loader(within(transaction), Progress.NONE, clock).load(rows);
          return questions.apply(new OpenGraph(transaction));
        });
  }

  /**
   * What {@code questions} find in a part of what is reported. The rest is taken out, facts are
   * derived anew, and all of that is rolled back, so that every question can be asked of every
   * window.
   */
  public <T> Seen<T> within(Window window, Function<Graph, T> questions) {
    return undone(transaction -> new Blinds(transaction).within(window, questions));
  }

  /** Takes an article out, with exactly what it alone supported. */
  public Changes unload(String article) {
    return write(work -> new Loader(work, Progress.NONE, clock).unload(article));
  }

  /** Counts everything in the graph and takes its fingerprint. */
  public Census census() {
    return read(Census::take, TIRELESS);
  }

  /** When the articles in the graph were loaded. */
  public Ledger ledger() {
    return read(Ledger::read);
  }

  private void prepare() {
    Failures.translate(
        location,
        () -> {
          try (Session session = session(AccessMode.WRITE)) {
            Statements.all("constraints").forEach(statement -> session.run(statement).consume());
            return session.run(Statements.one("await-indexes")).consume();
          }
        });
  }

  private Changes write(Function<Work, Changes> loading) {
    return Failures.translate(
        location,
        () -> {
          try (Session session = session(AccessMode.WRITE)) {
            return loading.apply(transactionsOf(session));
          }
        });
  }

  private static Work transactionsOf(Session session) {
    return new Work() {
      @Override
      public <T> T in(Function<SimpleQueryRunner, T> unit) {
        return session.executeWrite(unit::apply);
      }
    };
  }

  private static Work within(Transaction transaction) {
    return new Work() {
      @Override
      public <T> T in(Function<SimpleQueryRunner, T> unit) {
        return unit.apply(transaction);
      }
    };
  }

  /**
   * Closing the transaction without committing it undoes it. Two of them would wait for each
   * other's locks; a loader elsewhere may be in the way too.
   */
  private <T> T undone(Function<Transaction, T> work) {
    synchronized (oneAtATime) {
      return Failures.translate(
          location,
          () -> {
            for (int left = ATTEMPTS; ; left--) {
              try (Session session = session(AccessMode.WRITE);
                  Transaction transaction = session.beginTransaction()) {
                return work.apply(transaction);
              } catch (TransientException e) {
                if (left == 1) throw e;
              }
            }
          });
    }
  }

  private <T> T read(Function<SimpleQueryRunner, T> work) {
    return read(work, PATIENT);
  }

  private <T> T read(Function<SimpleQueryRunner, T> work, TransactionConfig config) {
    return Failures.translate(
        location,
        () -> {
          try (Session session = session(AccessMode.READ)) {
            return session.executeRead(work::apply, config);
          }
        });
  }

  private Session session(AccessMode mode) {
    SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
    if (database != null) config.withDatabase(database);
    return driver.session(config.build());
  }

  @Override
  public void close() {
    if (guests) manage("guest-gone", Map.of("username", GUEST));
    driver.close();
    if (embedded != null) embedded.close();
  }
}
