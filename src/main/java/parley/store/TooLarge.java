package parley.store;

/** A transaction needs more memory than the engine grants one: it must become smaller. */
final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLarge(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
