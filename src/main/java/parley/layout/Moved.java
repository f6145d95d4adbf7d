package parley.layout;

/** Things of a drawing at another place. */
final class Moved {
  private Moved() {}

  static PlacedNode node(PlacedNode node, double dx, double dy) {
    return new PlacedNode(
        node.node(),
        node.box().moved(dx, dy),
        node.marks().stream().map(mark -> mark(mark, dx, dy)).toList());
  }

  static Mark mark(Mark mark, double dx, double dy) {
    if (mark instanceof Mark.Stroke stroke) {
      return new Mark.Stroke(stroke.path().moved(dx, dy), stroke.ink());
    }
    Mark.Words words = (Mark.Words) mark;
    return new Mark.Words(words.text(), words.at().plus(dx, dy), words.anchor(), words.ink());
  }
}
