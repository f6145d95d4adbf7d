package parley.store;

import java.util.function.Function;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs units of work, each within one transaction. */
interface Work {
  /**
   * Runs a unit; more than once when its transaction has to be repeated, so it keeps its result to
   * what it returns.
   */
  <T> T in(Function<SimpleQueryRunner, T> unit);
}
