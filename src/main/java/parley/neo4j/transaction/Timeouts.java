package parley.neo4j.transaction;

import java.time.Duration;

/**
 * How long a transaction with a server is tried again, counted from its first failure, after how
 * long without a word a server counts as out of reach, and how long a question may take before the
 * engine ends it; zero for as long as it likes.
 */
public record Timeouts(Duration retryFor, Duration silence, Duration query) {
  /** Two minutes, half a minute, and two minutes. */
  public static final Timeouts DEFAULT =
      new Timeouts(Duration.ofMinutes(2), Duration.ofSeconds(30));

  public Timeouts(Duration retryFor, Duration silence) {
    this(retryFor, silence, Duration.ofMinutes(2));
  }

  /** The same, trying again for so long; zero tries once. */
  public Timeouts withRetryFor(Duration time) {
    return new Timeouts(time, silence, query);
  }

  /** The same, with so long for a question; zero for as long as it likes. */
  public Timeouts withQueryTimeout(Duration limit) {
    return new Timeouts(retryFor, silence, limit);
  }
}
