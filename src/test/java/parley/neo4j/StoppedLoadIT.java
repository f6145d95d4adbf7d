package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.query.Census;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Loader;
import parley.neo4j.write.TransactionRunner;
import parley.neo4j.write.WriteTransaction;
import parley.rows.GraphRows;

/** A load that ends after any of its transactions is taken up by the next one. */
@Tag("crash")
@ResourceLock("LOADS")
@ResourceLock("TALKS")
class StoppedLoadIT {
  private static final GraphRows ROWS = TestEngine.TALKS.rows();

  /** Rows in a transaction; the articles take two. */
  private static final int BATCH = 1_000;

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void afterAnyTransaction() {
    String whole;
    try (Store store = TestEngine.TALKS.loaded()) {
      whole = store.census().fingerprint();
    }
    int transactions = 0;
    do {
      TestEngine.LOADS.empty().close();
      transactions++;
      try (Connection connection =
          Connection.open(TestEngine.LOADS.location(), null, Timeouts.DEFAULT)) {
        connection.prepareSchema();
        if (ends(connection, transactions)) break;
        load(connection, Integer.MAX_VALUE);
        assertThat(connection.readWithoutLimit(Census::count).fingerprint())
            .as("stopped after transaction " + transactions)
            .isEqualTo(whole);
      }
    } while (true);
    assertThat(transactions).isGreaterThan(5);
  }

  /** Whether the load came to its end in so many transactions. */
  private static boolean ends(Connection connection, int transactions) {
    try {
      load(connection, transactions);
      return true;
    } catch (Stopped e) {
      return false;
    }
  }

  private static void load(Connection connection, int transactions) {
    connection.write(
        runner ->
            new Loader(stopping(runner, transactions), LoadProgress.NONE, Clock.systemUTC(), BATCH)
                .load(ROWS, "input"));
  }

  private static TransactionRunner stopping(TransactionRunner runner, int transactions) {
    int[] left = {transactions};
    return new TransactionRunner() {
      @Override
      public <T> T run(Function<WriteTransaction, T> unit) {
        if (left[0]-- == 0) throw new Stopped();
        return runner.run(unit);
      }
    };
  }
}
