package parley.store;

import java.util.function.Function;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;

/** Runs units of work, each within one transaction. */
interface Work {
  /**
   * Runs a unit; more than once when its transaction has to be repeated, so it keeps its result to
   * what it returns.
   */
  <T> T in(Function<SimpleQueryRunner, T> unit);

  /** Each unit in a transaction of its own. */
  static Work transactionsOf(Session session) {
    return new Work() {
      @Override
      public <T> T in(Function<SimpleQueryRunner, T> unit) {
        return session.executeWrite(unit::apply);
      }
    };
  }

  /** All units in one transaction that is open. */
  static Work within(Transaction transaction) {
    return new Work() {
      @Override
      public <T> T in(Function<SimpleQueryRunner, T> unit) {
        return unit.apply(transaction);
      }
    };
  }
}
