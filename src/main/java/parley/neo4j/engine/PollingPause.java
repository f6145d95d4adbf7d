package parley.neo4j.engine;

/** The time between two looks at what another process does. */
final class PollingPause {
  private static final long MILLISECONDS = 20;

  private PollingPause() {}

  static void sleep() {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another process", e);
    }
  }
}
