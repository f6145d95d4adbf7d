package parley.layout.shape;

import java.util.ArrayList;
import java.util.List;
import parley.picture.PictureEdge;

/** The marks of an edge: its line, its arrow's tip, its word. */
public final class EdgeMarks {
  private static final double TIP = 8;

  private EdgeMarks() {}

  /** What stands on an edge: its type, and how it is told where that is not as a fact. */
  public static String words(PictureEdge edge) {
    return edge.isFact() ? edge.words() : edge.words() + " · " + edge.support();
  }

  static MarkStyle styleOf(PictureEdge edge) {
    return edge.isFact() ? MarkStyle.LINE : MarkStyle.LINE_DASHED;
  }

  /** A line with a tip at its end. */
  public static List<Mark> arrow(PictureEdge edge, Path path) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Stroke(path, styleOf(edge)));
    List<Point> points = path.points();
    marks.add(arrowhead(points.get(points.size() - 2), points.get(points.size() - 1)));
    return marks;
  }

  private static Mark arrowhead(Point before, Point end) {
    double length = Math.max(1e-6, before.distance(end));
    double dx = (end.x() - before.x()) / length * TIP;
    double dy = (end.y() - before.y()) / length * TIP;
    Path tip =
        Path.polygon(
            end,
            end.plus(-dx - dy * 0.45, -dy + dx * 0.45),
            end.plus(-dx + dy * 0.45, -dy - dx * 0.45));
    return new Mark.Stroke(tip, MarkStyle.ARROW);
  }

  /** Between two nodes, bent aside by so many pixels. */
  public static Path between(PlacedNode from, PlacedNode to, double aside) {
    Point start = from.box().center();
    Point end = to.box().center();
    if (from.equals(to)) return loop(from.box(), aside);
    double length = Math.max(1, start.distance(end));
    double dx = -(end.y() - start.y()) / length * aside;
    double dy = (end.x() - start.x()) / length * aside;
    Point middle = start.towards(end, 0.5).plus(dx, dy);
    Point out = NodeOutline.edge(outline(from), start, aside == 0 ? end : middle);
    Point in = NodeOutline.edge(outline(to), end, aside == 0 ? start : middle);
    if (aside == 0) return Path.line(out, in);
    // The control points lie four thirds as far aside as the curve's own middle.
    double pull = 4 / 3.0;
    Point bend = out.towards(in, 0.5).plus(dx * pull, dy * pull);
    return Path.curve(out, out.towards(bend, 0.66), in.towards(bend, 0.66), in);
  }

  private static Path loop(Rect box, double aside) {
    double reach = 30 + Math.abs(aside);
    Point out = new Point(box.right() - 16, box.y());
    Point in = new Point(box.right(), box.center().y());
    return Path.curve(out, out.plus(6, -reach), in.plus(reach, -8), in);
  }

  private static Path outline(PlacedNode node) {
    return ((Mark.Stroke) node.marks().get(0)).path();
  }

  /** The word of an edge around a place, and the rectangle it takes. */
  public static Rect label(String words, Point center) {
    return Rect.around(center, TextMetrics.width(words, MarkStyle.LABEL) + 6, 15);
  }

  public static Mark words(String words, Rect label) {
    return Mark.centred(words, label.center().x(), label.center().y() + 4, MarkStyle.LABEL);
  }
}
