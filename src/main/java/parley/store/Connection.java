package parley.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.Neo4jException;
import parley.store.Transactions.Manner;

/** The way to an engine, and the transactions on it; what fails is told in the store's words. */
final class Connection implements AutoCloseable {
  private final Location location;
  private final @Nullable Embedded embedded;
  private final Line line;
  private final Retries retries;
  private final Transactions transactions;
  private final @Nullable Duration question;
  private final Object oneAtATime = new Object();

  private Connection(Location location, @Nullable Embedded embedded, Line line, Patience patience) {
    this.location = location;
    this.embedded = embedded;
    this.line = line;
    this.retries = new Retries(patience.retryFor());
    @Nullable String database =
        location instanceof Location.Server server ? server.database() : null;
    boolean remote = location instanceof Location.Server;
    this.question = patience.question().isZero() ? null : patience.question();
    this.transactions = new Transactions(line, database, remote, patience, retries);
  }

  /**
   * To a server, to the process that lets others use an embedded store, which the starter starts
   * when there is none, or to an engine in this process.
   */
  static Connection to(Location location, @Nullable Starter starter, Patience patience) {
    if (location instanceof Location.Server server) return server(server, patience);
    Location.Embedded folder = (Location.Embedded) location;
    return served(folder, starter, patience)
        .orElseGet(() -> to(folder, Embedded.open(folder.folder(), 0), patience));
  }

  /** To an engine in this process, which ends with the connection. */
  static Connection to(Location.Embedded location, Embedded engine, Patience patience) {
    Line line = new Line(engine.uri(), Embedded.USERNAME, engine.password());
    Connection connection = new Connection(location, engine, line, patience);
    StoreFolder folder = StoreFolder.at(location.folder());
    if (FirstLoad.unfinished(folder)) {
      connection.finish();
      FirstLoad.finished(folder);
    }
    return connection;
  }

  /** Empty when no process lets others in, or the one that does gives no answer. */
  private static Optional<Connection> served(
      Location.Embedded location, @Nullable Starter starter, Patience patience) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<Running> running = Keepers.find(folder, starter);
    Optional<String> password = folder.knownPassword();
    if (running.isEmpty() || password.isEmpty()) return Optional.empty();
    Line line = new Line(running.get().uri(), Embedded.USERNAME, password.get());
    try {
      line.driver().verifyConnectivity();
      return Optional.of(new Connection(location, null, line, patience));
    } catch (Neo4jException e) {
      line.close();
      // It may have closed since it was found.
      boolean gone = !folder.running().equals(running);
      return gone ? served(location, starter, patience) : Optional.empty();
    }
  }

  private static Connection server(Location.Server server, Patience patience) {
    Line line = new Line(server.uri(), server.username(), server.password());
    Connection connection = new Connection(server, null, line, patience);
    try {
      Failures.translate(
          server,
          () -> {
            connection.transactions.reach();
            return true;
          });
      return connection;
    } catch (StoreException e) {
      line.close();
      throw e;
    }
  }

  Location location() {
    return location;
  }

  URI uri() {
    return line.uri();
  }

  /** How often a transaction was repeated. */
  int retries() {
    return retries.made();
  }

  <T> T read(Function<SimpleQueryRunner, T> work) {
    return in(Manner.READ, question, work);
  }

  /** Reads for as long as it takes. */
  <T> T readAtLength(Function<SimpleQueryRunner, T> work) {
    return in(Manner.READ, null, work);
  }

  /** Reads once: whoever begins again would hand over the first rows twice. */
  <T> T stream(Function<Graph, T> reader) {
    return in(Manner.STREAM, question, runner -> reader.apply(new OpenGraph(runner)));
  }

  /** The same for as long as it takes. */
  <T> T streamAtLength(Function<Graph, T> reader) {
    return in(Manner.STREAM, null, runner -> reader.apply(new OpenGraph(runner)));
  }

  /** Writes: without a detour over the driver where the engine is in this process. */
  <T> T write(Function<Work, T> loading) {
    Work work =
        embedded != null
            ? Work.transactionsOf(embedded.database(), retries)
            : Work.transactionsOf(transactions);
    return Failures.translate(location, () -> loading.apply(guarded(work)));
  }

  private Work guarded(Work work) {
    return location instanceof Location.Embedded here
        ? RoomGuard.guarding(work, Room.of(here.folder()))
        : work;
  }

  /** Makes the constraints and indexes that are not there yet, and waits until they can be used. */
  void prepare() {
    run("constraints");
    run("await-indexes");
  }

  /**
   * Makes the constraints and indexes of all that a first load has put there. The constraint on
   * relationships takes as long as those on nodes, and is made at the same time; what is no
   * constraint is made in the background meanwhile.
   */
  private void finish() {
    Predicate<String> constraint = statement -> statement.contains("CREATE CONSTRAINT");
    Predicate<String> onRelationships = statement -> statement.contains("()-[");
    CompletableFuture<Void> beside =
        CompletableFuture.runAsync(() -> run("constraints", onRelationships));
    run("bulk-import"); // while no index must follow
    run("constraints", constraint.negate());
    run("constraints", constraint.and(onRelationships.negate()));
    beside.exceptionally(failure -> null).join();
    prepare(); // makes what is still missing, or tells why not, and waits until all can be used
  }

  /** Runs statements of the loader, each by itself. */
  private void run(String statements) {
    run(statements, statement -> true);
  }

  private void run(String statements, Predicate<String> which) {
    Failures.translate(
        location,
        () -> {
          transactions.each(Statements.all(statements), which);
          return true;
        });
  }

  /**
   * Closing the transaction without committing it undoes it. Two of them would wait for each
   * other's locks; a loader elsewhere may be in the way too.
   */
  <T> T undone(Function<SimpleQueryRunner, T> work) {
    synchronized (oneAtATime) {
      return in(Manner.UNDONE, null, work);
    }
  }

  /** The same for a question. */
  <T> T asked(Function<SimpleQueryRunner, T> work) {
    synchronized (oneAtATime) {
      return in(Manner.UNDONE, question, work);
    }
  }

  /** Runs a statement about users. */
  void manage(String statement, Map<String, Object> parameters) {
    Failures.translate(
        location,
        () -> {
          try (Session session = line.driver().session(SessionConfig.forDatabase("system"))) {
            return session.run(Statements.one(statement), parameters).consume();
          }
        });
  }

  private <T> T in(Manner manner, @Nullable Duration limit, Function<SimpleQueryRunner, T> work) {
    return Failures.translate(location, () -> transactions.in(manner, limit, work));
  }

  @Override
  public void close() {
    line.close();
    if (embedded != null) embedded.close();
  }
}
