package parley.store;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.Slf4JLoggerFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

/** The way to an engine, and the transactions on it; what fails is told in the store's words. */
final class Connection implements AutoCloseable {
  /** A question that takes longer than two minutes is ended by the engine. */
  private static final TransactionConfig PATIENT =
      TransactionConfig.builder().withTimeout(Duration.ofMinutes(2)).build();

  /** Counting everything takes as long as it takes. */
  private static final TransactionConfig TIRELESS = TransactionConfig.empty();

  /** How often work that is undone anyway gives way to what others write. */
  private static final int ATTEMPTS = 5;

  private final Location location;
  private final @Nullable Embedded embedded;
  private final URI uri;
  private final Driver driver;
  private final @Nullable String database;
  private final Object oneAtATime = new Object();

  private Connection(
      Location location,
      @Nullable Embedded embedded,
      URI uri,
      Driver driver,
      @Nullable String database) {
    this.location = location;
    this.embedded = embedded;
    this.uri = uri;
    this.driver = driver;
    this.database = database;
  }

  /**
   * To a server, to the process that lets others use an embedded store, which the starter starts
   * when there is none, or to an engine in this process.
   */
  static Connection to(Location location, @Nullable Starter starter) {
    if (location instanceof Location.Server server) return server(server);
    Location.Embedded folder = (Location.Embedded) location;
    return served(folder, starter).orElseGet(() -> to(folder, Embedded.open(folder.folder(), 0)));
  }

  /** To an engine in this process, which ends with the connection. */
  static Connection to(Location.Embedded location, Embedded engine) {
    URI uri = engine.uri();
    Driver driver = driver(uri, Embedded.USERNAME, engine.password());
    Connection connection = new Connection(location, engine, uri, driver, null);
    StoreFolder folder = StoreFolder.at(location.folder());
    if (FirstLoad.unfinished(folder)) {
      connection.prepare();
      connection.run("bulk-import");
      FirstLoad.finished(folder);
    }
    return connection;
  }

  /** Empty when no process lets others in, or the one that does gives no answer. */
  private static Optional<Connection> served(
      Location.Embedded location, @Nullable Starter starter) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<Running> running = Keepers.find(folder, starter);
    Optional<String> password = folder.knownPassword();
    if (running.isEmpty() || password.isEmpty()) return Optional.empty();
    URI uri = running.get().uri();
    Driver driver = driver(uri, Embedded.USERNAME, password.get());
    try {
      driver.verifyConnectivity();
      return Optional.of(new Connection(location, null, uri, driver, null));
    } catch (Neo4jException e) {
      driver.closeAsync();
      // It may have closed since it was found.
      boolean gone = !folder.running().equals(running);
      return gone ? served(location, starter) : Optional.empty();
    }
  }

  private static Connection server(Location.Server server) {
    Driver driver = driver(server.uri(), server.username(), server.password());
    try {
      Failures.translate(
          server,
          () -> {
            driver.verifyConnectivity();
            return true;
          });
    } catch (StoreException e) {
      driver.closeAsync();
      throw e;
    }
    return new Connection(server, null, server.uri(), driver, server.database());
  }

  private static Driver driver(URI uri, String username, String password) {
    // Left to itself, Netty finds the engine's Log4j and sets it up: a third of the time of a
    // command that finds its engine running.
    InternalLoggerFactory.setDefaultFactory(Slf4JLoggerFactory.INSTANCE);
    Config config = Config.builder().withLogging(Logging.none()).build();
    return GraphDatabase.driver(uri, AuthTokens.basic(username, password), config);
  }

  Location location() {
    return location;
  }

  URI uri() {
    return uri;
  }

  <T> T read(Function<SimpleQueryRunner, T> work) {
    return read(work, PATIENT);
  }

  /** Reads for as long as it takes. */
  <T> T readAtLength(Function<SimpleQueryRunner, T> work) {
    return read(work, TIRELESS);
  }

  private <T> T read(Function<SimpleQueryRunner, T> work, TransactionConfig config) {
    return in(AccessMode.READ, session -> session.executeRead(work::apply, config));
  }

  /** Reads once: a transaction that the driver repeats would hand over its first rows twice. */
  <T> T stream(Function<Graph, T> reader) {
    return in(
        AccessMode.READ,
        session -> {
          try (Transaction transaction = session.beginTransaction(TIRELESS)) {
            return reader.apply(new OpenGraph(transaction));
          }
        });
  }

  /** Writes: without a detour over the driver where the engine is in this process. */
  <T> T write(Function<Work, T> loading) {
    if (embedded != null) {
      Work work = Work.transactionsOf(embedded.database());
      return Failures.translate(location, () -> loading.apply(guarded(work)));
    }
    return in(AccessMode.WRITE, session -> loading.apply(guarded(Work.transactionsOf(session))));
  }

  private Work guarded(Work work) {
    return location instanceof Location.Embedded here
        ? Room.of(here.folder()).guarding(work)
        : work;
  }

  /** Makes the constraints and indexes that are not there yet, and waits until they can be used. */
  void prepare() {
    run("constraints");
    run("await-indexes");
  }

  /** Runs statements of the loader, each by itself. */
  private void run(String statements) {
    in(
        AccessMode.WRITE,
        session -> {
          Statements.all(statements).forEach(statement -> session.run(statement).consume());
          return true;
        });
  }

  /**
   * Closing the transaction without committing it undoes it. Two of them would wait for each
   * other's locks; a loader elsewhere may be in the way too.
   */
  <T> T undone(Function<Transaction, T> work) {
    synchronized (oneAtATime) {
      return in(AccessMode.WRITE, session -> undone(session, work));
    }
  }

  private static <T> T undone(Session session, Function<Transaction, T> work) {
    for (int left = ATTEMPTS; ; left--) {
      try (Transaction transaction = session.beginTransaction()) {
        return work.apply(transaction);
      } catch (TransientException e) {
        if (left == 1) throw e;
      }
    }
  }

  /** Runs a statement about users. */
  void manage(String statement, Map<String, Object> parameters) {
    Failures.translate(
        location,
        () -> {
          try (Session session = driver.session(SessionConfig.forDatabase("system"))) {
            return session.run(Statements.one(statement), parameters).consume();
          }
        });
  }

  private <T> T in(AccessMode mode, Function<Session, T> work) {
    return Failures.translate(
        location,
        () -> {
          try (Session session = session(mode)) {
            return work.apply(session);
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
    // Not waited for: it takes 200 ms, in which nothing is left to do.
    driver.closeAsync();
    if (embedded != null) embedded.close();
  }
}
