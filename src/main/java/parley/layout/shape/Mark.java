package parley.layout.shape;

/** The least thing in a drawing. */
public sealed interface Mark {
  /** A line, or an area where the ink fills. */
  record Stroke(Path path, MarkStyle ink) implements Mark {}

  /** One line of text; {@code at} is on its base line, where the anchor says. */
  record Words(String text, Point at, Anchor anchor, MarkStyle ink) implements Mark {}

  /** Which part of a text stands at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  static Mark words(String text, double x, double y, MarkStyle ink) {
    return new Words(text, new Point(x, y), Anchor.START, ink);
  }

  static Mark centred(String text, double x, double y, MarkStyle ink) {
    return new Words(text, new Point(x, y), Anchor.MIDDLE, ink);
  }
}
