package parley.dossier.problem;

import org.jspecify.annotations.Nullable;

/** Documents that cannot be found or opened; the message is a sentence with the remedy. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DocumentException(String message) {
    this(message, null);
  }

  public DocumentException(String message, @Nullable Throwable cause) {
    super(MessageText.printable(message), cause);
  }
}
