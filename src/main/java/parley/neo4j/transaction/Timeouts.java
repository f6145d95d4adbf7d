package parley.neo4j.transaction;

import java.time.Duration;

/**
 * How long a transaction with a server is tried again, counted from its first failure, how long it
 * may take to connect and begin one, and how long a question may take before the engine ends it;
 * zero for as long as it likes. How long a connection may be silent after that the server tells the
 * driver.
 */
public record Timeouts(Duration retryFor, Duration connect, Duration query) {
  /** Two minutes, half a minute, and two minutes. */
  public static final Timeouts DEFAULT =
      new Timeouts(Duration.ofMinutes(2), Duration.ofSeconds(30));

  public Timeouts(Duration retryFor, Duration connect) {
    this(retryFor, connect, Duration.ofMinutes(2));
  }

  /** The same, trying again for so long; zero tries once. */
  public Timeouts withRetryFor(Duration time) {
    return new Timeouts(time, connect, query);
  }

  /** The same, with so long for a question; zero for as long as it likes. */
  public Timeouts withQueryTimeout(Duration limit) {
    return new Timeouts(retryFor, connect, limit);
  }
}
