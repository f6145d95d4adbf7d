package parley.layout.network;

/** A layout that another program should have made, and why it did not. */
public final class LayoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LayoutException(String message) {
    super(message);
  }

  LayoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
