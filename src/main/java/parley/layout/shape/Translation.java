package parley.layout.shape;

/** Things of a drawing at another place. */
public final class Translation {
  private Translation() {}

  public static PlacedNode translate(PlacedNode node, double dx, double dy) {
    return new PlacedNode(
        node.node(),
        node.box().translated(dx, dy),
        node.marks().stream().map(mark -> translate(mark, dx, dy)).toList());
  }

  static Mark translate(Mark mark, double dx, double dy) {
    if (mark instanceof Mark.Stroke stroke) {
      return new Mark.Stroke(stroke.path().translated(dx, dy), stroke.style());
    }
    Mark.Words words = (Mark.Words) mark;
    return new Mark.Words(words.text(), words.at().plus(dx, dy), words.anchor(), words.style());
  }
}
