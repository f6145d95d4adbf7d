package parley.neo4j;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.AuthenticationException;
import parley.neo4j.bolt.BoltTransactions;
import parley.neo4j.bolt.BoltTransactions.Mode;
import parley.neo4j.bolt.DriverHandle;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.EngineProcesses;
import parley.neo4j.engine.EngineStarter;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.StoreOwner;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.PagedGraph;
import parley.neo4j.query.TransactionGraph;
import parley.neo4j.transaction.FailureTranslator;
import parley.neo4j.transaction.RetryExecutor;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.write.DiskSpaceGuard;
import parley.neo4j.write.TransactionRunner;

/** The way to an engine, and the transactions on it; what fails is told in the store's words. */
final class Connection implements AutoCloseable {
  /** How long an engine of this machine may take to answer before it counts as stuck. */
  private static final Duration ANSWER = Duration.ofSeconds(20);

  /** How long a kept engine may take to answer after a question that it did not end. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

  private final StoreLocation location;
  private final @Nullable EmbeddedEngine embedded;
  private final @Nullable StoreOwner kept;
  private final DriverHandle driverHandle;
  private final RetryExecutor retries;
  private final BoltTransactions transactions;
  private final @Nullable Duration queryTimeout;
  private final Object rollbackLock = new Object();

  private Connection(
      StoreLocation location,
      @Nullable EmbeddedEngine embedded,
      @Nullable StoreOwner kept,
      DriverHandle handle,
      Timeouts timeouts) {
    this.location = location;
    this.embedded = embedded;
    this.kept = kept;
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
    return new Connection(location, engine, null, handle, timeouts);
  }

  /** Empty when no process lets others in, and none could be started that does. */
  private static Optional<Connection> openShared(
      StoreLocation.Embedded location, @Nullable EngineStarter starter, Timeouts timeouts) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<StoreOwner> found = EngineProcesses.find(folder, starter);
    if (found.isEmpty()) return Optional.empty();
    StoreOwner owner = found.get();
    String password = folder.savedPassword().orElseThrow(() -> noPassword(folder, owner));
    DriverHandle handle =
        new DriverHandle(Objects.requireNonNull(owner.uri()), EmbeddedEngine.USERNAME, password);
    try {
      if (handle.answersWithin(ANSWER)) {
        @Nullable StoreOwner kept = owner.role() == Role.KEPT ? owner : null;
        return Optional.of(new Connection(location, null, kept, handle, timeouts));
      }
    } catch (AuthenticationException e) {
      handle.close();
      throw noPassword(folder, owner);
    }
    handle.close();
    // It may have closed since it was found; if not, it never will by itself.
    boolean stuck = StoreLock.look(folder).owner().equals(found);
    if (stuck && owner.role() != Role.KEPT) throw silent(owner);
    if (stuck) EngineProcesses.terminate(folder, owner);
    return openShared(location, starter, timeouts);
  }

  private static StoreException noPassword(StoreFolder folder, StoreOwner owner) {
    return new StoreException(
        Reason.UNAVAILABLE,
        "the password of the store in "
            + folder.path()
            + " is missing, or is not that of the engine in "
            + owner.describe()
            + "; stop it with \"parley stop\", and the next command sets another");
  }

  private static StoreException silent(StoreOwner owner) {
    return new StoreException(
        Reason.UNAVAILABLE,
        owner.describe() + " has the store open and does not answer; stop it with \"parley stop\"");
  }

  private static Connection openServer(StoreLocation.Server server, Timeouts timeouts) {
    DriverHandle handle = new DriverHandle(server.uri(), server.username(), server.password());
    Connection connection = new Connection(server, null, null, handle, timeouts);
    try {
      FailureTranslator.connect(server, connection.transactions::ping);
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

  /** Reads once: a retry would return the first rows twice. */
  <T> T stream(Function<PagedGraph, T> reader) {
    return stream(queryTimeout, reader);
  }

  /** The same for as long as it takes. */
  <T> T streamWithoutLimit(Function<PagedGraph, T> reader) {
    return stream(null, reader);
  }

  private <T> T stream(@Nullable Duration limit, Function<PagedGraph, T> reader) {
    return execute(
        () ->
            transactions.stream(
                limit,
                (runner, rowsReceived) ->
                    reader.apply(new TransactionGraph(runner, rowsReceived))));
  }

  /** The engine's own interface where the engine is in this process, else Bolt. */
  WriteInterface nearestInterface() {
    return embedded != null ? WriteInterface.ENGINE : WriteInterface.BOLT;
  }

  /** Writes by the nearest interface. */
  <T> T write(Function<TransactionRunner, T> loading) {
    return write(nearestInterface(), loading);
  }

  /** Writes by an interface; the engine's own is for an engine in this process. */
  <T> T write(WriteInterface by, Function<TransactionRunner, T> loading) {
    TransactionRunner work =
        by == WriteInterface.ENGINE
            ? TransactionRunner.inOwnTransactions(
                Objects.requireNonNull(embedded, "the engine is elsewhere").database(), retries)
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

  /** Runs statements of the loader, each by itself. */
  private void run(String statements) {
    FailureTranslator.translate(
        location,
        () -> {
          transactions.runAll(CypherFiles.statements(statements));
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

  /** Lets Neo4j Browser in on pages of these origins, where the engine is in this process. */
  void admitPages(Set<String> origins) {
    if (embedded != null) embedded.admitPages(origins);
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
    return execute(() -> transactions.run(mode, limit, work));
  }

  private <T> T execute(Supplier<T> transaction) {
    try {
      return FailureTranslator.translate(location, transaction);
    } catch (StoreException e) {
      if (e.reason() == Reason.LIMIT) giveUp();
      throw e;
    }
  }

  /** The next command shall not meet an engine that can do nothing but what it was asked last. */
  private void giveUp() {
    if (embedded != null) embedded.abandon();
    if (kept == null || driverHandle.answersWithin(SIGN_OF_LIFE)) return;
    EngineProcesses.kill(StoreFolder.at(((StoreLocation.Embedded) location).folder()), kept);
  }

  @Override
  public void close() {
    driverHandle.close();
    if (embedded != null) embedded.close();
  }
}
