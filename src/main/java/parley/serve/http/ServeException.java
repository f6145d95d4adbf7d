package parley.serve.http;

/** The server cannot start. The message is one sentence for people, with the next step. */
public final class ServeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServeException(String message, Throwable cause) {
    super(message, cause);
  }
}
