package parley.neo4j.bolt;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.transaction.FailureKind;
import parley.neo4j.transaction.FailureTranslator;
import parley.neo4j.transaction.RetryExecutor;
import parley.neo4j.transaction.Timeouts;

/**
 * Transactions over Bolt, repeated as {@link RetryExecutor} says. After a connection to a server
 * was lost, the next attempt first ends what the server may still hold of the one before. An engine
 * of this machine that is gone does not come back.
 */
public final class BoltTransactions {
  /** What may happen to a transaction. */
  public enum Mode {
    /** Reads. */
    READ,
    /** Writes. */
    WRITE,
    /** Writes, and is rolled back. */
    UNDONE
  }

  /** How long an engine may take to end what has reached its limit. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Driver driver;
  private final @Nullable String database;
  private final boolean remote;
  private final Duration connectTimeout;
  private final RetryExecutor retries;

  public BoltTransactions(
      DriverHandle handle,
      @Nullable String database,
      boolean remote,
      Timeouts timeouts,
      RetryExecutor retries) {
    this.driver = handle.driver();
    this.database = database;
    this.remote = remote;
    this.connectTimeout = timeouts.connect();
    this.retries = retries;
  }

  /** Makes sure that a server answers, without patience for one that nobody has ever reached. */
  public void ping() {
    retries.run(
        before ->
            connect(
                () -> {
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
    return runWithin(limit, () -> transaction(mode, limit, work, () -> true));
  }

  /**
   * The same for a reader that hands rows over on the way: once it has told that it has received
   * rows, it is not repeated.
   */
  public <T> T stream(@Nullable Duration limit, BiFunction<SimpleQueryRunner, Runnable, T> reader) {
    AtomicBoolean received = new AtomicBoolean();
    Function<SimpleQueryRunner, T> work = runner -> reader.apply(runner, () -> received.set(true));
    return runWithin(limit, () -> transaction(Mode.READ, limit, work, () -> !received.get()));
  }

  private static <T> T runWithin(@Nullable Duration limit, Supplier<T> transaction) {
    if (limit == null) return transaction.get();
    try {
      return TimeLimiter.callWithTimeout(limit.plus(GRACE), transaction);
    } catch (TimeoutException e) {
      throw FailureTranslator.tookTooLong(e);
    }
  }

  private <T> T transaction(
      Mode mode,
      @Nullable Duration limit,
      Function<SimpleQueryRunner, T> work,
      BooleanSupplier repeatable) {
    return retry(
        mode,
        limit,
        config -> {
          // Not closed when beginning fails: if that hangs, closing the session hangs too.
          Session session = session(mode);
          Transaction transaction = connect(() -> session.beginTransaction(config));
          try (session;
              transaction) {
            T result = work.apply(transaction);
            if (mode != Mode.UNDONE) transaction.commit();
            return result;
          }
        },
        repeatable);
  }

  /** Runs statements, which may be run twice, each in a transaction of its own. */
  public void runAll(List<String> statements) {
    retry(
        Mode.WRITE,
        null,
        config -> {
          try (Session session = session(Mode.WRITE)) {
            for (String statement : statements) session.run(statement, config).consume();
          }
          return true;
        },
        () -> true);
  }

  private <T> T retry(
      Mode mode,
      @Nullable Duration limit,
      Function<TransactionConfig, T> attempt,
      BooleanSupplier repeatable) {
    String mark = remote ? UUID.randomUUID().toString() : "";
    TransactionConfig config = config(limit, mark);
    return retries.run(
        before -> {
          if (before == FailureKind.LOST) terminateTransactions(mode, mark);
          return attempt.apply(config);
        },
        (failureKind, failures, e) ->
            (remote || failureKind != FailureKind.LOST) && repeatable.getAsBoolean());
  }

  private void terminateTransactions(Mode mode, String mark) {
    connect(
        () -> {
          try (Session session = session(mode)) {
            session.run(CypherFiles.statement("transactions-end"), Map.of("mark", mark)).consume();
          } catch (ClientException e) {
            // Who may not look for it waits for what it locks.
          }
          return true;
        });
  }

  /**
   * Something brief that takes a connection to a server from the pool or opens one. Only once it is
   * open the driver knows how long it may wait for an answer; until then it would wait without end.
   */
  private <T> T connect(Supplier<T> call) {
    if (!remote) return call.get();
    try {
      return TimeLimiter.callWithTimeout(connectTimeout, call);
    } catch (TimeoutException e) {
      throw new ServiceUnavailableException("no answer within " + connectTimeout, e);
    }
  }

  private static TransactionConfig config(@Nullable Duration limit, String mark) {
    TransactionConfig.Builder config = TransactionConfig.builder();
    if (limit != null) config.withTimeout(limit);
    if (!mark.isEmpty()) config.withMetadata(new HashMap<>(Map.of("parley", mark)));
    return config.build();
  }

  private Session session(Mode mode) {
    SessionConfig.Builder config =
        SessionConfig.builder()
            .withDefaultAccessMode(mode == Mode.READ ? AccessMode.READ : AccessMode.WRITE);
    if (database != null) config.withDatabase(database);
    return driver.session(config.build());
  }
}
