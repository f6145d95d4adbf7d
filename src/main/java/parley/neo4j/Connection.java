package parley.neo4j;

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
import parley.neo4j.bolt.BoltTransactions;
import parley.neo4j.bolt.BoltTransactions.Mode;
import parley.neo4j.bolt.DriverHandle;
import parley.neo4j.bulk.BulkLoad;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.EngineProcesses;
import parley.neo4j.engine.EngineRecord;
import parley.neo4j.engine.EngineStarter;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.Graph;
import parley.neo4j.query.TransactionGraph;
import parley.neo4j.transaction.FailureTranslator;
import parley.neo4j.transaction.RetryExecutor;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.write.DiskSpaceGuard;
import parley.neo4j.write.TransactionRunner;

/** The way to an engine, and the transactions on it; what fails is told in the store's words. */
final class Connection implements AutoCloseable {
  private final StoreLocation location;
  private final @Nullable EmbeddedEngine embedded;
  private final DriverHandle driverHandle;
  private final RetryExecutor retries;
  private final BoltTransactions transactions;
  private final @Nullable Duration queryTimeout;
  private final Object rollbackLock = new Object();

  private Connection(
      StoreLocation location,
      @Nullable EmbeddedEngine embedded,
      DriverHandle handle,
      Timeouts timeouts) {
    this.location = location;
    this.embedded = embedded;
    this.driverHandle = handle;
    this.retries = new RetryExecutor(timeouts.retryFor());
    @Nullable String database =
        location instanceof StoreLocation.Server server ? server.database() : null;
    boolean remote = location instanceof StoreLocation.Server;
    this.queryTimeout = timeouts.query().isZero() ? null : timeouts.query();
    this.transactions = new BoltTransactions(handle, database, remote, timeouts, retries);
  }

  /**
   * To a server, to the process that lets others use an embedded store, which the starter starts
   * when there is none, or to an engine in this process.
   */
  static Connection open(
      StoreLocation location, @Nullable EngineStarter starter, Timeouts timeouts) {
    if (location instanceof StoreLocation.Server server) return openServer(server, timeouts);
    StoreLocation.Embedded folder = (StoreLocation.Embedded) location;
    return openShared(folder, starter, timeouts)
        .orElseGet(() -> open(folder, EmbeddedEngine.open(folder.folder(), 0), timeouts));
  }

  /** To an engine in this process, which ends with the connection. */
  static Connection open(
      StoreLocation.Embedded location, EmbeddedEngine engine, Timeouts timeouts) {
    DriverHandle handle =
        new DriverHandle(engine.uri(), EmbeddedEngine.USERNAME, engine.password());
    Connection connection = new Connection(location, engine, handle, timeouts);
    StoreFolder folder = StoreFolder.at(location.folder());
    if (BulkLoad.isUnfinished(folder)) {
      connection.finishBulkLoad();
      BulkLoad.markFinished(folder);
    }
    return connection;
  }

  /** Empty when no process lets others in, or the one that does gives no answer. */
  private static Optional<Connection> openShared(
      StoreLocation.Embedded location, @Nullable EngineStarter starter, Timeouts timeouts) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<EngineRecord> running = EngineProcesses.find(folder, starter);
    Optional<String> password = folder.savedPassword();
    if (running.isEmpty() || password.isEmpty()) return Optional.empty();
    DriverHandle handle =
        new DriverHandle(running.get().uri(), EmbeddedEngine.USERNAME, password.get());
    try {
      handle.driver().verifyConnectivity();
      return Optional.of(new Connection(location, null, handle, timeouts));
    } catch (Neo4jException e) {
      handle.close();
      // It may have closed since it was found.
      boolean gone = !folder.engineRecord().equals(running);
      return gone ? openShared(location, starter, timeouts) : Optional.empty();
    }
  }

  private static Connection openServer(StoreLocation.Server server, Timeouts timeouts) {
    DriverHandle handle = new DriverHandle(server.uri(), server.username(), server.password());
    Connection connection = new Connection(server, null, handle, timeouts);
    try {
      FailureTranslator.translate(
          server,
          () -> {
            connection.transactions.ping();
            return true;
          });
      return connection;
    } catch (StoreException e) {
      handle.close();
      throw e;
    }
  }

  StoreLocation location() {
    return location;
  }

  URI uri() {
    return driverHandle.uri();
  }

  /** How often a transaction was repeated. */
  int retries() {
    return retries.count();
  }

  <T> T read(Function<SimpleQueryRunner, T> work) {
    return execute(Mode.READ, queryTimeout, work);
  }

  /** Reads for as long as it takes. */
  <T> T readWithoutLimit(Function<SimpleQueryRunner, T> work) {
    return execute(Mode.READ, null, work);
  }

  /** Reads once: whoever begins again would hand over the first rows twice. */
  <T> T stream(Function<Graph, T> reader) {
    return execute(Mode.STREAM, queryTimeout, runner -> reader.apply(new TransactionGraph(runner)));
  }

  /** The same for as long as it takes. */
  <T> T streamWithoutLimit(Function<Graph, T> reader) {
    return execute(Mode.STREAM, null, runner -> reader.apply(new TransactionGraph(runner)));
  }

  /** Writes: without a detour over the driver where the engine is in this process. */
  <T> T write(Function<TransactionRunner, T> loading) {
    TransactionRunner work =
        embedded != null
            ? TransactionRunner.inOwnTransactions(embedded.database(), retries)
            : TransactionRunner.inOwnTransactions(transactions);
    return FailureTranslator.translate(location, () -> loading.apply(withDiskSpaceGuard(work)));
  }

  private TransactionRunner withDiskSpaceGuard(TransactionRunner work) {
    return location instanceof StoreLocation.Embedded here
        ? DiskSpaceGuard.guard(work, DiskSpace.of(here.folder()))
        : work;
  }

  /** Makes the constraints and indexes that are not there yet, and waits until they can be used. */
  void prepareSchema() {
    run("constraints");
    run("await-indexes");
  }

  /**
   * Makes the constraints and indexes of all that a first load has put there. The constraint on
   * relationships takes as long as those on nodes, and is made at the same time; what is no
   * constraint is made in the background meanwhile.
   */
  private void finishBulkLoad() {
    Predicate<String> constraint = statement -> statement.contains("CREATE CONSTRAINT");
    Predicate<String> onRelationships = statement -> statement.contains("()-[");
    CompletableFuture<Void> beside =
        CompletableFuture.runAsync(() -> run("constraints", onRelationships));
    run("bulk-import"); // while no index must follow
    run("constraints", constraint.negate());
    run("constraints", constraint.and(onRelationships.negate()));
    beside.exceptionally(failure -> null).join();
    // Makes what is still missing, or tells why not, and waits until all can be used.
    prepareSchema();
  }

  /** Runs statements of the loader, each by itself. */
  private void run(String statements) {
    run(statements, statement -> true);
  }

  private void run(String statements, Predicate<String> which) {
    FailureTranslator.translate(
        location,
        () -> {
          transactions.runAll(CypherFiles.statements(statements), which);
          return true;
        });
  }

  /**
   * Closing the transaction without committing it undoes it. Two of them would wait for each
   * other's locks; a loader elsewhere may be in the way too.
   */
  <T> T runAndRollBackWithoutLimit(Function<SimpleQueryRunner, T> work) {
    synchronized (rollbackLock) {
      return execute(Mode.UNDONE, null, work);
    }
  }

  /** The same for a question. */
  <T> T runAndRollBack(Function<SimpleQueryRunner, T> work) {
    synchronized (rollbackLock) {
      return execute(Mode.UNDONE, queryTimeout, work);
    }
  }

  /** Runs a statement about users. */
  void runUserStatement(String statement, Map<String, Object> parameters) {
    FailureTranslator.translate(
        location,
        () -> {
          try (Session session =
              driverHandle.driver().session(SessionConfig.forDatabase("system"))) {
            return session.run(CypherFiles.statement(statement), parameters).consume();
          }
        });
  }

  private <T> T execute(Mode mode, @Nullable Duration limit, Function<SimpleQueryRunner, T> work) {
    return FailureTranslator.translate(location, () -> transactions.run(mode, limit, work));
  }

  @Override
  public void close() {
    driverHandle.close();
    if (embedded != null) embedded.close();
  }
}
