package parley.neo4j.transaction;

/** A transaction needs more memory than the engine grants one: it must become smaller. */
public final class TransactionTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransactionTooLargeException(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
