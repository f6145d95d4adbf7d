package parley.store;

import java.util.function.Function;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import parley.store.Transactions.Manner;

/** Runs units of work, each within one transaction. */
interface Work {
  /**
   * Runs a unit; more than once when its transaction has to be repeated, so it keeps its result to
   * what it returns.
   */
  <T> T in(Function<Unit, T> unit);

  /** How many units may be at work at once. */
  default int atOnce() {
    return 1;
  }

  /** Each unit in a transaction of its own. */
  static Work transactionsOf(Transactions transactions) {
    return new Work() {
      @Override
      public <T> T in(Function<Unit, T> unit) {
        return transactions.in(
            Manner.WRITE, null, transaction -> unit.apply(new DriverUnit(transaction)));
      }

      @Override
      public int atOnce() {
        return 2;
      }
    };
  }

  /**
   * Each unit in a transaction of its own of the engine in this process. Other processes that are
   * let in may be in the way, or remove what was just found.
   */
  static Work transactionsOf(GraphDatabaseService database, Retries retries) {
    return new Work() {
      @Override
      public <T> T in(Function<Unit, T> unit) {
        return retries.run(
            before -> {
              try (Transaction transaction = database.beginTx()) {
                T result = unit.apply(new EngineUnit(transaction));
                transaction.commit();
                return result;
              }
            });
      }

      @Override
      public int atOnce() {
        return 2;
      }
    };
  }

  /** All units in one transaction that is open. */
  static Work within(SimpleQueryRunner transaction) {
    return new Work() {
      @Override
      public <T> T in(Function<Unit, T> unit) {
        return unit.apply(new DriverUnit(transaction));
      }
    };
  }
}
