package parley.store;

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
final class Turns<T> implements AutoCloseable {
  /** A task that waits holds locks, of which the engine cannot know for what. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Something to do, which is told how to wait for its turn. */
  interface Task<T> {
    T run(Turn turn);
  }

  /** The end of all tasks before. */
  static final class Turn {
    private final Future<?> before;
    private final Duration patience;

    private Turn(Future<?> before, Duration patience) {
      this.before = before;
      this.patience = patience;
    }

    /**
     * Waits within a transaction.
     *
     * @throws Late when it takes so long that the task before may be waiting for its locks
     */
    void take() {
      try {
        before.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        throw new Late();
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
  static final class Late extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final int atOnce;
  private final Consumer<T> results;
  private final Duration patience;
  private final ExecutorService threads;
  private final Deque<Future<T>> running = new ArrayDeque<>();
  private Future<?> last = CompletableFuture.completedFuture(null);

  /** {@code results} takes what the tasks return, on the thread that starts them. */
  Turns(int atOnce, Consumer<T> results) {
    this(atOnce, results, PATIENCE);
  }

  Turns(int atOnce, Consumer<T> results, Duration patience) {
    this.atOnce = atOnce;
    this.results = results;
    this.patience = patience;
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
  void start(Task<T> task) {
    if (atOnce == 1) {
      alone(task);
      return;
    }
    while (running.size() >= atOnce) results.accept(result(running.remove()));
    Turn turn = new Turn(last, patience);
    Future<T> begun = threads.submit(() -> task.run(turn));
    running.add(begun);
    last = begun;
  }

  /** Runs a task by itself, after all before. */
  void alone(Task<T> task) {
    finish();
    results.accept(task.run(new Turn(CompletableFuture.completedFuture(null), patience)));
  }

  /** Waits for all tasks. */
  void finish() {
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
