package parley.neo4j.bolt;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Time limit of the client's own: runs what may hang on another thread, left behind if it does. */
final class TimeLimiter {
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "parley-time-limit");
            thread.setDaemon(true);
            return thread;
          });

  private TimeLimiter() {}

  /** The result of something that must not take longer than this. */
  static <T> T callWithTimeout(Duration timeout, Supplier<T> call) throws TimeoutException {
    Future<T> result = WORKERS.submit(call::get);
    try {
      return result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
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
