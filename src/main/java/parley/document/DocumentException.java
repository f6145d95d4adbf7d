package parley.document;

import org.jspecify.annotations.Nullable;

/** Documents that cannot be found or opened; the message is a sentence with the remedy. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DocumentException(String message) {
    this(message, null);
  }

  DocumentException(String message, @Nullable Throwable cause) {
    super(Words.printable(message), cause);
  }
}
