package parley.store;

import java.time.Duration;

/**
 * How long a transaction with a server is tried again, counted from its first failure, and after
 * how long without a word a server counts as out of reach.
 */
public record Patience(Duration retryFor, Duration silence) {
  /** Two minutes, and half a minute. */
  public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(30));

  /** The same, trying again for so long; zero tries once. */
  public Patience retrying(Duration time) {
    return new Patience(time, silence);
  }
}
