package parley.neo4j.write;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Runs tasks a few at a time. Each begins at once and waits for its turn where it needs what the
 * task before has done; results come in the order of the tasks.
 */
final class TransactionPipeline<T> implements AutoCloseable {
  /** A task that waits holds locks, of which the engine cannot know for what. */
  private static final Duration PREDECESSOR_TIMEOUT = Duration.ofSeconds(2);

  /** Something to do, which is told how to wait for its turn. */
  interface Task<T> {
    T run(Predecessor predecessor);
  }

  /** The end of all tasks before. */
  static final class Predecessor {
    private final Future<?> before;
    private final Duration timeout;

    private Predecessor(Future<?> before, Duration patience) {
      this.before = before;
      this.timeout = patience;
    }

    /**
     * Waits within a transaction.
     *
     * @throws PredecessorTimeout when it takes so long that the task before may be waiting for its
     *     locks
     */
    void awaitBriefly() {
      try {
        before.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        throw new PredecessorTimeout();
      } catch (InterruptedException e) {
        throw interrupted(e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("an earlier transaction has failed", e.getCause());
      }
    }

    /** Waits for as long as it takes, holding nothing. */
    void await() {
      result(before);
    }
  }

  /** The turn has not come in time. */
  static final class PredecessorTimeout extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final int maxConcurrent;
  private final Consumer<T> results;
  private final Duration timeout;
  private final ExecutorService threads;
  private final Deque<Future<T>> running = new ArrayDeque<>();
  private Future<?> last = CompletableFuture.completedFuture(null);

  /** {@code results} takes what the tasks return, on the thread that starts them. */
  TransactionPipeline(int atOnce, Consumer<T> results) {
    this(atOnce, results, PREDECESSOR_TIMEOUT);
  }

  TransactionPipeline(int atOnce, Consumer<T> results, Duration patience) {
    this.maxConcurrent = atOnce;
    this.results = results;
    this.timeout = patience;
    this.threads =
        Executors.newFixedThreadPool(
            atOnce,
            task -> {
              Thread thread = new Thread(task, "parley-writing");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins a task as soon as fewer than are allowed are running. */
  void submit(Task<T> task) {
    if (maxConcurrent == 1) {
      runAlone(task);
      return;
    }
    while (running.size() >= maxConcurrent) results.accept(result(running.remove()));
    Predecessor predecessor = new Predecessor(last, timeout);
    Future<T> begun = threads.submit(() -> task.run(predecessor));
    running.add(begun);
    last = begun;
  }

  /** Runs a task by itself, after all before. */
  void runAlone(Task<T> task) {
    awaitAll();
    results.accept(task.run(new Predecessor(CompletableFuture.completedFuture(null), timeout)));
  }

  /** Waits for all tasks. */
  void awaitAll() {
    while (!running.isEmpty()) results.accept(result(running.remove()));
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) throw exception;
      if (e.getCause() instanceof Error error) throw error;
      throw new IllegalStateException(e.getCause());
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while writing", e);
  }

  /** Waits for what is still running, so that nothing is written any more afterwards. */
  @Override
  public void close() {
    threads.shutdown();
    for (Future<T> task : running) {
      try {
        task.get();
      } catch (ExecutionException e) {
        // Told already, by the first that failed.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
