package parley.neo4j;

import java.util.Random;
import java.util.function.Function;
import parley.neo4j.write.TransactionRunner;
import parley.neo4j.write.WriteTransaction;

/** Transactions on a graph in memory, of which some meet what transactions can meet. */
public final class FaultyTransactionRunner implements TransactionRunner {
  /** The process has ended. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private enum Fate {
    KILLED_BEFORE_COMMIT,
    KILLED_AFTER_COMMIT,
    /** It is rolled back and tried again. */
    DEADLOCK,
    /** It is committed, and tried again. */
    REPLY_LOST
  }

  private final Random random;

  /** How many of a hundred transactions meet something. */
  private final int percent;

  InMemoryGraph graph = new InMemoryGraph();

  public FaultyTransactionRunner(Random random, int percent) {
    this.random = random;
    this.percent = percent;
  }

  @Override
  public <T> T run(Function<WriteTransaction, T> unit) {
    while (random.nextInt(100) < percent) {
      Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
      InMemoryGraph transaction = graph.copy();
      T unused = unit.apply(transaction);
      if (fate == Fate.KILLED_AFTER_COMMIT || fate == Fate.REPLY_LOST) graph = transaction;
      if (fate == Fate.KILLED_AFTER_COMMIT || fate == Fate.KILLED_BEFORE_COMMIT) throw new Killed();
    }
    InMemoryGraph transaction = graph.copy();
    T result = unit.apply(transaction);
    graph = transaction;
    return result;
  }
}
