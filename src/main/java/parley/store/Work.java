package parley.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientFailureException;
import parley.graph.Fact;

/** Runs units of work, each within one transaction. */
interface Work {
  /**
   * Runs a unit; more than once when its transaction has to be repeated, so it keeps its result to
   * what it returns.
   */
  <T> T in(Function<Unit, T> unit);

  /** Each unit in a transaction of its own. */
  static Work transactionsOf(Session session) {
    return new Work() {
      @Override
      public <T> T in(Function<Unit, T> unit) {
        return session.executeWrite(transaction -> unit.apply(new DriverUnit(transaction)));
      }
    };
  }

  /** Each unit in a transaction of its own of the engine in this process. */
  static Work transactionsOf(GraphDatabaseService database) {
    Remembered<String> entities = new Remembered<>();
    Remembered<Fact> facts = new Remembered<>();
    return new Work() {
      @Override
      public <T> T in(Function<Unit, T> unit) {
        for (int attempt = 1; ; attempt++) {
          try (Transaction transaction = database.beginTx()) {
            T result = unit.apply(new EngineUnit(transaction, entities, facts));
            transaction.commit();
            return result;
          } catch (TransientFailureException | NotFoundException e) {
            // Another process that is let in was in the way, or removed what was just found.
            if (attempt == ATTEMPTS) throw e;
            pause(attempt);
          }
        }
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

  /** How often a transaction is tried. */
  int ATTEMPTS = 10;

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(1L << Math.min(attempt + 3, 10)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
