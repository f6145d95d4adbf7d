package parley.neo4j.bolt;

import java.time.Duration;
import java.util.function.Supplier;

/** Knows for how long an attempt has been waiting for the server. */
final class SilenceTimer {
  private volatile long since = System.nanoTime();
  private volatile boolean waiting = true;
  private volatile boolean rowsReceived;

  /** How long nothing has been heard of the server; none while nothing is expected. */
  Duration silence() {
    return waiting ? Duration.ofNanos(System.nanoTime() - since) : Duration.ZERO;
  }

  /** Something has been heard of the server. */
  void reset() {
    since = System.nanoTime();
  }

  /** Rows came. */
  void markRowsReceived() {
    rowsReceived = true;
  }

  boolean hasReceivedRows() {
    return rowsReceived;
  }

  /** For something that waits for the server. */
  <T> T whileWaiting(Supplier<T> call) {
    return during(true, call);
  }

  /** For something that takes its own time, but for the calls in it that wait. */
  <T> T whilePaused(Supplier<T> call) {
    return during(false, call);
  }

  private <T> T during(boolean state, Supplier<T> call) {
    boolean before = waiting;
    reset();
    waiting = state;
    try {
      return call.get();
    } finally {
      reset();
      waiting = before;
    }
  }
}
