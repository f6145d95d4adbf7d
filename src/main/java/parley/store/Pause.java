package parley.store;

/** The time between two looks at what another process does. */
final class Pause {
  private static final long MILLISECONDS = 20;

  private Pause() {}

  static void brief() {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another process", e);
    }
  }
}
