package parley.cli.runtime;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C or {@code parley stop}, for a command that runs until then. Opened before what must be
 * closed in order, so that it is closed after: the JVM waits for that before it ends.
 */
public final class ShutdownSignal implements AutoCloseable {
  private final CountDownLatch requested = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::requestAndWait);

  public ShutdownSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Down once the signal has come. */
  public CountDownLatch requested() {
    return requested;
  }

  private void requestAndWait() {
    requested.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is the hook that ended the wait.
    }
  }
}
