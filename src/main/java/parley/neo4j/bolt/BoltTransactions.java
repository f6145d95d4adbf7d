package parley.neo4j.bolt;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.transaction.FailureKind;
import parley.neo4j.transaction.FailureTranslator;
import parley.neo4j.transaction.RetryExecutor;
import parley.neo4j.transaction.SilentServerException;
import parley.neo4j.transaction.Timeouts;

/**
 * Transactions over a line, repeated as {@link RetryExecutor} says. With a server each attempt is
 * attended: one that hangs is cut, and the next one first ends what the server may still hold of
 * it. An engine of this machine needs no such care, and when it is gone it does not come back.
 */
public final class BoltTransactions {
  /** What may happen to a transaction. */
  public enum Mode {
    /** Reads. */
    READ,
    /** Reads, and hands over what it finds on the way: never again once it has done so. */
    STREAM,
    /** Writes. */
    WRITE,
    /** Writes, and is rolled back. */
    UNDONE
  }

  /** An attempt at something, within a session. */
  private interface Attempt<T> {
    T run(Session session, TransactionConfig config, SilenceTimer timer);
  }

  /** How long an engine may take to end what has reached its limit. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final DriverHandle driverHandle;
  private final @Nullable String database;
  private final boolean remote;
  private final Duration silence;
  private final RetryExecutor retries;

  public BoltTransactions(
      DriverHandle handle,
      @Nullable String database,
      boolean remote,
      Timeouts timeouts,
      RetryExecutor retries) {
    this.driverHandle = handle;
    this.database = database;
    this.remote = remote;
    this.silence = timeouts.silence();
    this.retries = retries;
  }

  /** Makes sure that a server answers, without patience for one that nobody has ever reached. */
  public void ping() {
    retries.run(
        before ->
            withSilenceTimer(
                new SilenceTimer(),
                "",
                driver -> {
                  driver.verifyConnectivity();
                  return true;
                }),
        (failureKind, failures, e) -> failures < 3 && !FailureTranslator.isUnreachable(e));
  }

  /**
   * One transaction, which the engine ends when it takes longer than the limit; nobody waits for an
   * engine that does not.
   */
  public <T> T run(Mode mode, @Nullable Duration limit, Function<SimpleQueryRunner, T> work) {
    if (limit == null) return transaction(mode, null, work);
    try {
      return BoundedCall.callWithin(limit.plus(GRACE), () -> transaction(mode, limit, work));
    } catch (TimeoutException e) {
      throw FailureTranslator.tookTooLong(e);
    }
  }

  private <T> T transaction(
      Mode mode, @Nullable Duration limit, Function<SimpleQueryRunner, T> work) {
    return retry(
        mode,
        limit,
        (session, config, timer) -> {
          try (Transaction transaction = session.beginTransaction(config)) {
            T result =
                timer.whilePaused(() -> work.apply(new TimedTransaction(transaction, timer)));
            if (mode != Mode.UNDONE) transaction.commit();
            return result;
          }
        });
  }

  /** Runs statements, which may be run twice, each in a transaction of its own. */
  public void runAll(List<String> statements) {
    retry(
        Mode.WRITE,
        null,
        (session, config, timer) -> {
          for (String statement : statements) {
            session.run(statement, config).consume();
            timer.reset();
          }
          return true;
        });
  }

  private <T> T retry(Mode mode, @Nullable Duration limit, Attempt<T> attempt) {
    String mark = remote ? UUID.randomUUID().toString() : "";
    TransactionConfig config = config(limit, mark);
    boolean[] answered = {false};
    return retries.run(
        before -> {
          SilenceTimer timer = new SilenceTimer();
          try {
            return withSilenceTimer(
                timer,
                mark,
                driver -> {
                  try (Session session = session(driver, mode)) {
                    if (before == FailureKind.LOST) terminateTransactions(session, mark);
                    return attempt.run(session, config, timer);
                  }
                });
          } finally {
            answered[0] = timer.hasReceivedRows();
          }
        },
        (failureKind, failures, e) ->
            (remote || failureKind != FailureKind.LOST) && !(mode == Mode.STREAM && answered[0]));
  }

  private <T> T withSilenceTimer(SilenceTimer timer, String mark, Function<Driver, T> attempt) {
    Driver driver = driverHandle.driver();
    if (!remote) return attempt.apply(driver);
    AtomicReference<@Nullable Object> reached = new AtomicReference<>();
    try {
      return BoundedCall.callWatched(
          () -> attempt.apply(driver), timer, silence, () -> isServerWorking(mark, reached));
    } catch (SilentServerException e) {
      driverHandle.replace(driver);
      throw e;
    } catch (Neo4jException | IllegalStateException e) {
      // Another thread may have closed the driver, as an attempt of its own hung.
      if (driver != driverHandle.driver() && FailureKind.of(e) == FailureKind.FINAL)
        throw new SilentServerException(silence);
      throw e;
    }
  }

  /**
   * Whether the server says, to somebody else, that it is working on the transaction: it has come
   * further than at the look before.
   */
  private boolean isServerWorking(String mark, AtomicReference<@Nullable Object> reached) {
    Driver driver = driverHandle.newDriver();
    Supplier<Boolean> look =
        () -> {
          try (Session session = session(driver, Mode.READ)) {
            Result result =
                session.run(CypherFiles.statement("transactions-working"), Map.of("mark", mark));
            if (!result.hasNext()) return false;
            Map<String, @Nullable Object> row = DriverValues.row(result.next());
            Object now = Objects.requireNonNull(row.get("reached"));
            Object before = reached.getAndSet(now);
            return Boolean.TRUE.equals(row.get("busy")) || (before != null && !before.equals(now));
          }
        };
    try {
      return BoundedCall.callWithin(silence.dividedBy(3), look);
    } catch (ClientException e) {
      return true; // it is there, and does not tell: nothing that may be working is cut
    } catch (TimeoutException | Neo4jException e) {
      return false;
    } finally {
      driver.closeAsync();
    }
  }

  private static void terminateTransactions(Session session, String mark) {
    try {
      session.run(CypherFiles.statement("transactions-end"), Map.of("mark", mark)).consume();
    } catch (ClientException e) {
      // Who may not look for it waits for what it locks.
    }
  }

  private static TransactionConfig config(@Nullable Duration limit, String mark) {
    TransactionConfig.Builder config = TransactionConfig.builder();
    if (limit != null) config.withTimeout(limit);
    if (!mark.isEmpty()) config.withMetadata(new HashMap<>(Map.of("parley", mark)));
    return config.build();
  }

  private Session session(Driver driver, Mode mode) {
    boolean reading = mode == Mode.READ || mode == Mode.STREAM;
    SessionConfig.Builder config =
        SessionConfig.builder().withDefaultAccessMode(reading ? AccessMode.READ : AccessMode.WRITE);
    if (database != null) config.withDatabase(database);
    return driver.session(config.build());
  }
}
