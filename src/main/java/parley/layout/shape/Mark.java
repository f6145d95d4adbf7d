package parley.layout.shape;

/** The least thing in a drawing. */
public sealed interface Mark {
  /** A line, or an area where the ink fills. */
  record Stroke(Path path, MarkStyle style) implements Mark {}

  /** One line of text; {@code at} is on its base line, where the anchor says. */
  record Words(String text, Point at, Anchor anchor, MarkStyle style) implements Mark {}

  /** Which part of a text stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  static Mark words(String text, double x, double y, MarkStyle style) {
    return new Words(text, new Point(x, y), Anchor.START, style);
  }

  static Mark centred(String text, double x, double y, MarkStyle style) {
    return new Words(text, new Point(x, y), Anchor.MIDDLE, style);
  }
}
