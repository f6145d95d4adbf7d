package parley.layout.network;

import java.util.Arrays;
import java.util.List;
import parley.layout.shape.Path;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;

/** How many lines run through a place; not counted where there are too many lines to look at. */
final class LineCrossings {
  private static final int MOST = 800;

  private final List<List<Point>> lines;

  LineCrossings(Path[] paths) {
    lines = paths.length > MOST ? List.of() : Arrays.stream(paths).map(Path::flattened).toList();
  }

  /** The number of lines through a rectangle, without the one of that index. */
  int count(Rect box, int own) {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) if (i != own && crosses(lines.get(i), box)) count++;
    return count;
  }

  private static boolean crosses(List<Point> line, Rect box) {
    for (int i = 1; i < line.size(); i++) {
      if (box(line.get(i - 1), line.get(i)).touches(box, 0)
          && intersects(line.get(i - 1), line.get(i), box)) return true;
    }
    return false;
  }

  private static Rect box(Point a, Point b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Rect(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  /** Whether the corners lie on both sides of the line. */
  private static boolean intersects(Point a, Point b, Rect box) {
    double first = side(a, b, box.x(), box.y());
    double second = side(a, b, box.right(), box.y());
    double third = side(a, b, box.right(), box.bottom());
    double fourth = side(a, b, box.x(), box.bottom());
    boolean positive = first > 0 || second > 0 || third > 0 || fourth > 0;
    boolean negative = first < 0 || second < 0 || third < 0 || fourth < 0;
    return positive && negative;
  }

  private static double side(Point a, Point b, double x, double y) {
    return (b.x() - a.x()) * (y - a.y()) - (b.y() - a.y()) * (x - a.x());
  }
}
