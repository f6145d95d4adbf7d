package parley.store;

import java.time.Duration;
import java.util.function.Supplier;

/** Knows for how long an attempt has been waiting for the server. */
final class Watch {
  private volatile long since = System.nanoTime();
  private volatile boolean waiting = true;
  private volatile boolean answered;

  /** How long nothing has been heard of the server; none while nothing is expected. */
  Duration silence() {
    return waiting ? Duration.ofNanos(System.nanoTime() - since) : Duration.ZERO;
  }

  /** Something has been heard of the server. */
  void heard() {
    since = System.nanoTime();
  }

  /** Rows came. */
  void answered() {
    answered = true;
  }

  boolean hasAnswered() {
    return answered;
  }

  /** For something that waits for the server. */
  <T> T awaiting(Supplier<T> call) {
    return during(true, call);
  }

  /** For something that takes its own time, but for the calls in it that wait. */
  <T> T apart(Supplier<T> call) {
    return during(false, call);
  }

  private <T> T during(boolean state, Supplier<T> call) {
    boolean before = waiting;
    heard();
    waiting = state;
    try {
      return call.get();
    } finally {
      heard();
      waiting = before;
    }
  }
}
