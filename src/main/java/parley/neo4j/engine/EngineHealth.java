package parley.neo4j.engine;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.impl.api.KernelTransactions;

/**
 * Whether an engine can still be used. It is not once a statement goes on that was ended, as a
 * regular expression does, or once its heap is so full that the JVM only collects garbage.
 */
final class EngineHealth {
  /** How long an ended transaction may go on while nobody else uses the engine. */
  private static final Duration STUCK_ALONE = Duration.ofSeconds(5);

  /** The same while others use it, who may be loading. */
  private static final Duration STUCK = Duration.ofMinutes(1);

  /** How long the JVM may do nothing but collect garbage. */
  private static final Duration THRASHING = Duration.ofSeconds(8);

  private static final double ALL_BUT_NOTHING = 0.9;

  private final KernelTransactions transactions;
  private long looked = System.nanoTime();
  private long collected = collecting();
  private Duration thrashing = Duration.ZERO;

  EngineHealth(KernelTransactions transactions) {
    this.transactions = transactions;
  }

  /** Looks, once a second or so; false when the engine is of no use to anybody any more. */
  boolean look() {
    return !hasStuckTransaction() && !isThrashing();
  }

  private boolean hasStuckTransaction() {
    long oldest = 0;
    boolean others = false;
    for (KernelTransactionHandle one : transactions.executingTransactions()) {
      long ended = one.terminationMark().map(mark -> mark.getTimestampNanos()).orElse(0L);
      if (ended == 0) others = true;
      else oldest = Math.max(oldest, System.nanoTime() - ended);
    }
    return oldest > (others ? STUCK : STUCK_ALONE).toNanos();
  }

  private boolean isThrashing() {
    long now = System.nanoTime();
    long all = collecting();
    Duration since = Duration.ofNanos(now - looked);
    boolean busy = Duration.ofMillis(all - collected).toNanos() > ALL_BUT_NOTHING * since.toNanos();
    thrashing = busy ? thrashing.plus(since) : Duration.ZERO;
    looked = now;
    collected = all;
    return thrashing.compareTo(THRASHING) > 0;
  }

  /** Milliseconds for which the JVM has collected garbage. */
  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
