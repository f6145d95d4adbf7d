package parley.layout.rounds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.layout.rounds.ActorRows.Row;
import parley.layout.shape.EdgeMarks;
import parley.layout.shape.Mark;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.Path;
import parley.layout.shape.PlacedEdge;
import parley.layout.shape.PlacedNode;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;
import parley.picture.PictureEdge;

/** The edges of a layered drawing, whose nodes have their places. */
record RoundsEdges(ActorRows rows, RoundsColumns columns, Map<String, PlacedNode> placed) {
  PlacedEdge edge(int index, PictureEdge edge) {
    Row row = rows.find(edge.from());
    List<Mark> marks;
    if (row == null || edge.from().equals(edge.to())) marks = across(edge);
    else if (rows.has(edge.to())) marks = along(edge, middle(edge.from()) + row.leftTrack(index));
    else if (columns.lines().containsKey(edge.to()))
      marks = down(edge, middle(edge.from()) + row.rightTrack(index));
    else marks = past(edge, middle(edge.from()) + row.rightTrack(index));
    return new PlacedEdge(index, edge, marks);
  }

  private PlacedNode placed(String id) {
    return Objects.requireNonNull(placed.get(id));
  }

  private double middle(String id) {
    return placed(id).box().center().y();
  }

  /** From an actor to another one, along the left. */
  private List<Mark> along(PictureEdge edge, double y) {
    double bus = columns.bus(edge.to());
    double in = middle(edge.to()) + rows.row(edge.to()).in();
    double left = columns.cards();
    Path path =
        Path.line(new Point(left, y), new Point(bus, y), new Point(bus, in), new Point(left, in));
    return said(edge, path, left - 8, y, Mark.Anchor.END);
  }

  /** From an actor to a round's line. */
  private List<Mark> down(PictureEdge edge, double y) {
    double line = Objects.requireNonNull(columns.lines().get(edge.to()));
    Point start = new Point(placed(edge.from()).box().right(), y);
    return said(edge, Path.line(start, new Point(line, y)), line - 12, y, Mark.Anchor.END);
  }

  /** From an actor past all rounds to something at the right. */
  private List<Mark> past(PictureEdge edge, double y) {
    Rect target = placed(edge.to()).box();
    Point start = new Point(placed(edge.from()).box().right(), y);
    Point turn = new Point(columns.lanesEnd(), y);
    Point stop = new Point(target.x(), target.center().y());
    double bend = (stop.x() - turn.x()) / 2;
    Path path =
        Path.curve(
            start,
            start.towards(turn, 0.33),
            start.towards(turn, 0.66),
            turn,
            turn.plus(bend, 0),
            stop.plus(-bend, 0),
            stop);
    return said(edge, path, columns.end() + 14, y, Mark.Anchor.START);
  }

  private static List<Mark> said(
      PictureEdge edge, Path path, double x, double y, Mark.Anchor anchor) {
    List<Mark> marks = EdgeMarks.arrow(edge, path);
    marks.add(new Mark.Words(EdgeMarks.words(edge), new Point(x, y - 4), anchor, MarkStyle.SAID));
    return marks;
  }

  /** Anything else, straight. */
  private List<Mark> across(PictureEdge edge) {
    Path path = EdgeMarks.between(placed(edge.from()), placed(edge.to()), 0);
    List<Mark> marks = EdgeMarks.arrow(edge, path);
    String words = EdgeMarks.words(edge);
    marks.add(EdgeMarks.words(words, EdgeMarks.label(words, path.pointAt(0.5))));
    return marks;
  }
}
