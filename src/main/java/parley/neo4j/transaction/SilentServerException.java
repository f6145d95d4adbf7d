package parley.neo4j.transaction;

import java.time.Duration;

/** An attempt was given up, as nothing was heard of the server. */
public final class SilentServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SilentServerException(Duration silence) {
    super("no answer for " + silence.toSeconds() + " seconds");
  }
}
