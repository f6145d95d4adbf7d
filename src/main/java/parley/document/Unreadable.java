package parley.document;

/** A document that cannot be read on from one spot; becomes a problem of its file. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  Unreadable(Spot spot, String message) {
    super(message);
    this.line = spot.line();
    this.column = spot.column();
  }

  Finding finding() {
    return new Finding(new Spot(line, column), "", String.valueOf(getMessage()));
  }
}
