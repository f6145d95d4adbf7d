package parley.neo4j.bolt;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import parley.neo4j.transaction.SilentServerException;

/**
 * Runs what may hang on a thread of its own, which is left behind when it does: a driver waits for
 * ever on a connection whose other end is gone without a word, and closing the session waits too.
 */
final class BoundedCall {
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "parley-attempt");
            thread.setDaemon(true);
            return thread;
          });

  private BoundedCall() {}

  /**
   * The result of an attempt. When it has been silent for a third of the patience, and from then on
   * in such steps, {@code working} is asked whether the server is working on it nevertheless.
   *
   * @throws SilentServerException when the attempt has been silent that long and the server has not
   *     been working
   */
  static <T> T callWatched(
      Supplier<T> attempt, SilenceTimer timer, Duration silence, BooleanSupplier working) {
    Duration step = silence.dividedBy(3);
    Future<T> result = WORKERS.submit(attempt::get);
    while (true) {
      try {
        return await(result, step);
      } catch (TimeoutException e) {
        if (timer.silence().compareTo(step) < 0) continue;
        if (working.getAsBoolean()) timer.reset();
        else if (timer.silence().compareTo(silence) >= 0) throw new SilentServerException(silence);
      }
    }
  }

  /** The result of something that must not take longer than this. */
  static <T> T callWithin(Duration time, Supplier<T> work) throws TimeoutException {
    return await(WORKERS.submit(work::get), time);
  }

  private static <T> T await(Future<T> result, Duration time) throws TimeoutException {
    try {
      return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) throw error;
      if (e.getCause() instanceof RuntimeException failure) throw failure;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the server", e);
    }
  }
}
