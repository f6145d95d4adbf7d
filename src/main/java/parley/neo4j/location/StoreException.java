package parley.neo4j.location;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot do what was asked. The message is one sentence for people, with the next step.
 */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, in the distinctions that matter to a caller. */
  public enum Reason {
    /** The server or the folder cannot be reached, or another process uses it. */
    UNAVAILABLE,
    /** The user or password is not accepted, or may not do this. */
    UNAUTHORIZED,
    /** The statement is wrong, not allowed here, or failed. */
    QUERY,
    /** The statement took longer than it may. */
    LIMIT,
    /** A file of the store cannot be read or written. */
    FILE
  }

  private final Reason reason;

  public StoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
