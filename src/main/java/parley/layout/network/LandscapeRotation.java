package parley.layout.network;

import java.util.List;
import parley.layout.shape.Point;

/**
 * Turns places so that they lie farthest apart from left to right: drawings are wider than high.
 */
final class LandscapeRotation {
  private LandscapeRotation() {}

  static List<Point> rotate(List<Point> points) {
    double angle = angle(points);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return points.stream()
        .map(
            point ->
                new Point(point.x() * cos + point.y() * sin, point.y() * cos - point.x() * sin))
        .toList();
  }

  /** The direction of the greatest variance. */
  private static double angle(List<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Point point : points) {
      xx += (point.x() - x) * (point.x() - x);
      yy += (point.y() - y) * (point.y() - y);
      xy += (point.x() - x) * (point.y() - y);
    }
    return StrictMath.atan2(2 * xy, xx - yy) / 2;
  }
}
