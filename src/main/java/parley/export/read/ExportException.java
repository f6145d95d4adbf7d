package parley.export.read;

/** The graph holds what cannot be exported. The message is one sentence for people. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExportException(String message) {
    super(message);
  }
}
