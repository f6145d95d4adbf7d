package parley.dossier.problem;

/** A document that cannot be read on from one spot; becomes a problem of its file. */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  public UnreadableDocument(TextPosition spot, String message) {
    super(message);
    this.line = spot.line();
    this.column = spot.column();
  }

  public Finding finding() {
    return new Finding(new TextPosition(line, column), "", String.valueOf(getMessage()));
  }
}
