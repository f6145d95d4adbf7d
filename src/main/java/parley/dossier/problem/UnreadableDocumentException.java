package parley.dossier.problem;

/** A document that cannot be read on from one spot; becomes a problem of its file. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  public UnreadableDocumentException(TextPosition position, String message) {
    super(message);
    this.line = position.line();
    this.column = position.column();
  }

  public Finding finding() {
    return new Finding(new TextPosition(line, column), "", String.valueOf(getMessage()));
  }
}
