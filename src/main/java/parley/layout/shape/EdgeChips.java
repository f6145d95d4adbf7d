package parley.layout.shape;

import java.util.ArrayList;
import java.util.List;
import parley.picture.PictureEdge;

/** An edge as a word in a cell: filled where it is a fact, in a dashed outline where not. */
public final class EdgeChips {
  private static final double HEIGHT = 17;

  private EdgeChips() {}

  public static PlacedEdge edge(int index, PictureEdge edge, double x, double y) {
    return edge(index, edge, EdgeMarks.words(edge), x, y);
  }

  public static PlacedEdge edge(int index, PictureEdge edge, String words, double x, double y) {
    MarkStyle style = edge.isFact() ? MarkStyle.CHIP_WORDS : MarkStyle.CHIP_DASHED_WORDS;
    Rect box = new Rect(x, y + 1.5, width(words), HEIGHT);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Stroke(
            Path.rounded(box, 5), edge.isFact() ? MarkStyle.CHIP : MarkStyle.CHIP_DASHED));
    marks.add(Mark.centred(words, box.center().x(), box.center().y() + 3.8, style));
    return new PlacedEdge(index, edge, marks);
  }

  public static double width(String words) {
    return TextMetrics.width(words, MarkStyle.CHIP_WORDS) + 14;
  }

  /** The note on edges for which a layout has no place. */
  public static List<String> omissionNotes(int count, String is, String are) {
    if (count == 0) return List.of();
    return List.of(
        count == 1
            ? "1 line " + is + " and not drawn here; a network shows it."
            : count + " lines " + are + " and not drawn here; a network shows them.");
  }
}
