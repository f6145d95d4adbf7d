package parley.layout.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line through points. A curved one is of cubic curves: a point, then for each curve two control
 * points and its end. A closed one returns to its start.
 */
public record Path(List<Point> points, boolean curved, boolean closed) {
  private static final int STEPS = 8;

  public Path {
    points = List.copyOf(points);
    if (curved && points.size() % 3 != 1) throw new IllegalArgumentException("half a curve");
  }

  public static Path line(Point... points) {
    return new Path(Arrays.asList(points), false, false);
  }

  static Path polygon(Point... points) {
    return new Path(Arrays.asList(points), false, true);
  }

  public static Path curve(Point... points) {
    return new Path(Arrays.asList(points), true, false);
  }

  /** A rectangle with round corners. */
  public static Path rounded(Rect box, double radius) {
    double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
    double k = r * 0.448; // what a control point keeps from the corner, for a quarter of a circle
    double left = box.x();
    double top = box.y();
    double right = box.right();
    double bottom = box.bottom();
    List<Point> points = new ArrayList<>(List.of(new Point(left + r, top)));
    straight(points, new Point(right - r, top));
    turn(points, right - k, top, right, top + k, right, top + r);
    straight(points, new Point(right, bottom - r));
    turn(points, right, bottom - k, right - k, bottom, right - r, bottom);
    straight(points, new Point(left + r, bottom));
    turn(points, left + k, bottom, left, bottom - k, left, bottom - r);
    straight(points, new Point(left, top + r));
    turn(points, left, top + k, left + k, top, left + r, top);
    return new Path(points, true, true);
  }

  private static void straight(List<Point> points, Point end) {
    Point start = points.get(points.size() - 1);
    points.addAll(List.of(start.towards(end, 1 / 3.0), start.towards(end, 2 / 3.0), end));
  }

  private static void turn(List<Point> points, double... xy) {
    for (int i = 0; i < xy.length; i += 2) points.add(new Point(xy[i], xy[i + 1]));
  }

  public Path translated(double dx, double dy) {
    return new Path(points.stream().map(point -> point.plus(dx, dy)).toList(), curved, closed);
  }

  /** The same as straight lines. */
  public List<Point> flattened() {
    if (!curved) return points;
    List<Point> flat = new ArrayList<>(List.of(points.get(0)));
    for (int i = 0; i + 3 < points.size(); i += 3) {
      for (int step = 1; step <= STEPS; step++) flat.add(at(i, step / (double) STEPS));
    }
    return flat;
  }

  private Point at(int start, double share) {
    Point first = points.get(start).towards(points.get(start + 1), share);
    Point second = points.get(start + 1).towards(points.get(start + 2), share);
    Point third = points.get(start + 2).towards(points.get(start + 3), share);
    return first.towards(second, share).towards(second.towards(third, share), share);
  }

  /** The place a share of the way along. */
  public Point pointAt(double share) {
    List<Point> flat = flattened();
    double length = 0;
    for (int i = 1; i < flat.size(); i++) length += flat.get(i - 1).distance(flat.get(i));
    double left = length * share;
    for (int i = 1; i < flat.size(); i++) {
      double step = flat.get(i - 1).distance(flat.get(i));
      if (left <= step && step > 0) return flat.get(i - 1).towards(flat.get(i), left / step);
      left -= step;
    }
    return flat.get(flat.size() - 1);
  }
}
