package parley.layout;

import java.util.ArrayList;
import java.util.List;
import parley.picture.Edge;

/** An edge as a word in a cell: filled where it is a fact, in a dashed outline where not. */
final class Chips {
  private static final double HEIGHT = 17;

  private Chips() {}

  static PlacedEdge edge(int index, Edge edge, double x, double y) {
    return edge(index, edge, Lines.words(edge), x, y);
  }

  static PlacedEdge edge(int index, Edge edge, String words, double x, double y) {
    Ink ink = edge.fact() ? Ink.CHIP_WORDS : Ink.CHIP_DASHED_WORDS;
    Rect box = new Rect(x, y + 1.5, width(words), HEIGHT);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Stroke(Path.rounded(box, 5), edge.fact() ? Ink.CHIP : Ink.CHIP_DASHED));
    marks.add(Mark.centred(words, box.center().x(), box.center().y() + 3.8, ink));
    return new PlacedEdge(index, edge, marks);
  }

  static double width(String words) {
    return Letters.width(words, Ink.CHIP_WORDS) + 14;
  }

  /** The note on edges for which a layout has no place. */
  static List<String> leftOut(int count, String is, String are) {
    if (count == 0) return List.of();
    return List.of(
        count == 1
            ? "1 line " + is + " and not drawn here; a network shows it."
            : count + " lines " + are + " and not drawn here; a network shows them.");
  }
}
