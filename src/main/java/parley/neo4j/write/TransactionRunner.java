package parley.neo4j.write;

import java.util.function.Function;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import parley.neo4j.bolt.BoltTransactions;
import parley.neo4j.bolt.BoltTransactions.Mode;
import parley.neo4j.transaction.RetryExecutor;

/** Runs units of work, each within one transaction. */
public interface TransactionRunner {
  /**
   * Runs a unit; more than once when its transaction has to be repeated, so it keeps its result to
   * what it returns.
   */
  <T> T run(Function<WriteTransaction, T> unit);

  /** How many units may be at work at once. */
  default int maxConcurrent() {
    return 1;
  }

  /** Each unit in a transaction of its own. */
  static TransactionRunner inOwnTransactions(BoltTransactions transactions) {
    return new TransactionRunner() {
      @Override
      public <T> T run(Function<WriteTransaction, T> unit) {
        return transactions.run(
            Mode.WRITE, null, transaction -> unit.apply(new DriverTransaction(transaction)));
      }

      @Override
      public int maxConcurrent() {
        return 2;
      }
    };
  }

  /**
   * Each unit in a transaction of its own of the engine in this process. Other processes that are
   * let in may be in the way, or remove what was just found.
   */
  static TransactionRunner inOwnTransactions(GraphDatabaseService database, RetryExecutor retries) {
    return new TransactionRunner() {
      @Override
      public <T> T run(Function<WriteTransaction, T> unit) {
        return retries.run(
            before -> {
              try (Transaction transaction = database.beginTx()) {
                T result = unit.apply(new EngineTransaction(transaction));
                transaction.commit();
                return result;
              }
            });
      }

      @Override
      public int maxConcurrent() {
        return 2;
      }
    };
  }

  /** All units in one transaction that is open. */
  static TransactionRunner inTransaction(SimpleQueryRunner transaction) {
    return new TransactionRunner() {
      @Override
      public <T> T run(Function<WriteTransaction, T> unit) {
        return unit.apply(new DriverTransaction(transaction));
      }
    };
  }
}
