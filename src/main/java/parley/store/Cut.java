package parley.store;

import java.time.Duration;

/** An attempt was given up, as nothing was heard of the server. */
final class Cut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Cut(Duration silence) {
    super("no answer for " + silence.toSeconds() + " seconds");
  }
}
