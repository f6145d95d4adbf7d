package parley.neo4j.bolt;

import java.time.Duration;

/** An attempt was given up, as nothing was heard of the server. */
final class SilentServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SilentServerException(Duration silence) {
    super("no answer for " + silence.toSeconds() + " seconds");
  }
}
