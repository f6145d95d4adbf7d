package parley.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
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

/**
 * Transactions over a line, repeated as {@link Retries} says. With a server each attempt is
 * attended: one that hangs is cut, and the next one first ends what the server may still hold of
 * it. An engine of this machine needs no such care, and when it is gone it does not come back.
 */
final class Transactions {
  /** What may happen to a transaction. */
  enum Manner {
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
    T run(Session session, TransactionConfig config, Watch watch);
  }

  private final Line line;
  private final @Nullable String database;
  private final boolean remote;
  private final Duration silence;
  private final Retries retries;

  Transactions(
      Line line, @Nullable String database, boolean remote, Patience patience, Retries retries) {
    this.line = line;
    this.database = database;
    this.remote = remote;
    this.silence = patience.silence();
    this.retries = retries;
  }

  /** Makes sure that a server answers, without patience for one that nobody has ever reached. */
  void reach() {
    retries.run(
        before ->
            attended(
                new Watch(),
                "",
                driver -> {
                  driver.verifyConnectivity();
                  return true;
                }),
        (setback, failures, e) -> failures < 3 && !Failures.nobodyThere(e));
  }

  /** One transaction, which the engine ends when it takes longer than the limit. */
  <T> T in(Manner manner, @Nullable Duration limit, Function<SimpleQueryRunner, T> work) {
    return repeated(
        manner,
        limit,
        (session, config, watch) -> {
          try (Transaction transaction = session.beginTransaction(config)) {
            T result = watch.apart(() -> work.apply(new Watched(transaction, watch)));
            if (manner != Manner.UNDONE) transaction.commit();
            return result;
          }
        });
  }

  /** Runs some of the statements, which may be run twice, each in a transaction of its own. */
  void each(List<String> statements, Predicate<String> which) {
    repeated(
        Manner.WRITE,
        null,
        (session, config, watch) -> {
          for (String statement : statements) {
            if (!which.test(statement)) continue;
            session.run(statement, config).consume();
            watch.heard();
          }
          return true;
        });
  }

  private <T> T repeated(Manner manner, @Nullable Duration limit, Attempt<T> attempt) {
    String mark = remote ? UUID.randomUUID().toString() : "";
    TransactionConfig config = config(limit, mark);
    boolean[] answered = {false};
    return retries.run(
        before -> {
          Watch watch = new Watch();
          try {
            return attended(
                watch,
                mark,
                driver -> {
                  try (Session session = session(driver, manner)) {
                    if (before == Setback.LOST) end(session, mark);
                    return attempt.run(session, config, watch);
                  }
                });
          } finally {
            answered[0] = watch.hasAnswered();
          }
        },
        (setback, failures, e) ->
            (remote || setback != Setback.LOST) && !(manner == Manner.STREAM && answered[0]));
  }

  private <T> T attended(Watch watch, String mark, Function<Driver, T> attempt) {
    Driver driver = line.driver();
    if (!remote) return attempt.apply(driver);
    AtomicReference<@Nullable Object> reached = new AtomicReference<>();
    try {
      return Deadline.attended(
          () -> attempt.apply(driver), watch, silence, () -> working(mark, reached));
    } catch (Cut e) {
      line.replace(driver);
      throw e;
    } catch (Neo4jException | IllegalStateException e) {
      // Another thread may have closed the driver, as an attempt of its own hung.
      if (driver != line.driver() && Setback.of(e) == Setback.FINAL) throw new Cut(silence);
      throw e;
    }
  }

  /**
   * Whether the server says, to somebody else, that it is working on the transaction: it has come
   * further than at the look before.
   */
  private boolean working(String mark, AtomicReference<@Nullable Object> reached) {
    Driver driver = line.another();
    Supplier<Boolean> look =
        () -> {
          try (Session session = session(driver, Manner.READ)) {
            Result result =
                session.run(Statements.one("transactions-working"), Map.of("mark", mark));
            if (!result.hasNext()) return false;
            Map<String, @Nullable Object> row = Values.row(result.next());
            Object now = Objects.requireNonNull(row.get("reached"));
            Object before = reached.getAndSet(now);
            return Boolean.TRUE.equals(row.get("busy")) || (before != null && !before.equals(now));
          }
        };
    try {
      return Deadline.within(silence.dividedBy(3), look);
    } catch (ClientException e) {
      return true; // it is there, and does not tell: nothing that may be working is cut
    } catch (TimeoutException | Neo4jException e) {
      return false;
    } finally {
      driver.closeAsync();
    }
  }

  private static void end(Session session, String mark) {
    try {
      session.run(Statements.one("transactions-end"), Map.of("mark", mark)).consume();
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

  private Session session(Driver driver, Manner manner) {
    boolean reading = manner == Manner.READ || manner == Manner.STREAM;
    SessionConfig.Builder config =
        SessionConfig.builder().withDefaultAccessMode(reading ? AccessMode.READ : AccessMode.WRITE);
    if (database != null) config.withDatabase(database);
    return driver.session(config.build());
  }
}
