package parley.neo4j.transaction;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The only owner of repetitions: runs a transaction until it succeeds, fails for good, or its time
 * is up. Pauses are drawn between nothing and a bound that doubles, so that those who were in each
 * other's way do not meet again.
 */
public final class RetryExecutor {
  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 10_000;

  /** One attempt; {@code before} is what the attempt before it failed of. */
  public interface Attempt<T> {
    T run(FailureKind before);
  }

  /** Whether to try again after a failure, the n-th, which is such a setback. */
  public interface RetryCondition {
    boolean test(FailureKind failureKind, int failures, RuntimeException failure);
  }

  private final Duration time;
  private final AtomicInteger count = new AtomicInteger();

  public RetryExecutor(Duration time) {
    this.time = time;
  }

  /** How many there were. */
  public int count() {
    return count.get();
  }

  public <T> T run(Attempt<T> attempt) {
    return run(attempt, (failureKind, failures, e) -> true);
  }

  /**
   * Runs an attempt until it succeeds, its failure is final, the condition says no, or time is up.
   *
   * @throws TransactionTooLargeException when the engine has not the memory for the transaction
   */
  public <T> T run(Attempt<T> attempt, RetryCondition condition) {
    FailureKind before = FailureKind.PASSING;
    long end = 0;
    for (int failures = 0; ; ) {
      try {
        return attempt.run(before);
      } catch (RuntimeException e) {
        before = FailureKind.of(e);
        if (before == FailureKind.TOO_LARGE) throw new TransactionTooLargeException(e);
        if (failures == 0) end = now() + time.toMillis();
        failures++;
        boolean more = failures <= before.maxRetries() && condition.test(before, failures, e);
        if (!more || now() >= end) throw e;
        pause(failures, end);
        count.incrementAndGet();
      }
    }
  }

  private static void pause(int failures, long end) {
    long bound = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(failures - 1, 10));
    long drawn = ThreadLocalRandom.current().nextLong(bound + 1);
    try {
      Thread.sleep(Math.max(0, Math.min(drawn, end - now())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to try again", e);
    }
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
