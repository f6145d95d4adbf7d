package parley.layout.shape;

/** The shape of a type of thing, so that types differ without colour too. */
public final class NodeOutline {
  private NodeOutline() {}

  /** How much of the box the shape takes at either side, where no words fit. */
  static double slant(String type) {
    return switch (type) {
      case "Round", "Meeting", "Process", "Demand", "Exchange", "Transfer", "Attack" -> 10;
      case "Person", "Event", "Office" -> 6;
      default -> 0;
    };
  }

  /** The shape that a type has in a box. */
  public static Path of(String type, Rect box) {
    double s = Math.min(12, box.width() / 4);
    double l = box.x();
    double r = box.right();
    double t = box.y();
    double b = box.bottom();
    double m = (t + b) / 2;
    return switch (type) {
      case "Person" -> Path.rounded(box, 18);
      case "Organization", "Outlet" -> Path.rounded(box, 7);
      case "Group" ->
          polygon(l + 6, t, r - 6, t, r, t + 6, r, b - 6, r - 6, b, l + 6, b, l, b - 6, l, t + 6);
      case "Place" ->
          polygon(
              l,
              t,
              r,
              t,
              r,
              b - 6,
              l + (r - l) / 2 + 7,
              b - 6,
              l + (r - l) / 2,
              b,
              l + (r - l) / 2 - 7,
              b - 6,
              l,
              b - 6);
      case "Office" -> polygon(l + 6, t, r - 6, t, r, b, l, b);
      case "Process" -> polygon(l, t, r - s, t, r, m, r - s, b, l, b, l + s, m);
      case "Round" -> polygon(l + s, t, r - s, t, r, m, r - s, b, l + s, b, l, m);
      case "Meeting" -> polygon(l + s, t, r, t, r, m, r - s, b, l, b, l, m);
      case "Attack" -> polygon(l, t, r, t, r - s, m, r, b, l, b, l + s, m);
      case "Exchange" -> polygon(l + s, t, r, t, r - s, b, l, b);
      case "Transfer" -> polygon(l, t, r - s, t, r, b, l + s, b);
      case "Event" -> bulged(l, t, r, b);
      case "Demand" -> polygon(l, t, r - s, t, r, m, r - s, b, l, b);
      case "Document" -> polygon(l, t, r - s, t, r, t + s, r, b, l, b);
      default -> polygon(l, t, r, t, r, b, l, b);
    };
  }

  private static Path bulged(double l, double t, double r, double b) {
    double s = 8;
    return new Path(
        java.util.List.of(
            new Point(l + s, t),
            new Point(l + s + (r - l) / 3, t),
            new Point(r - s - (r - l) / 3, t),
            new Point(r - s, t),
            new Point(r + 2, t + (b - t) / 3),
            new Point(r + 2, b - (b - t) / 3),
            new Point(r - s, b),
            new Point(r - s - (r - l) / 3, b),
            new Point(l + s + (r - l) / 3, b),
            new Point(l + s, b),
            new Point(l - 2, b - (b - t) / 3),
            new Point(l - 2, t + (b - t) / 3),
            new Point(l + s, t)),
        true,
        true);
  }

  private static Path polygon(double... xy) {
    Point[] points = new Point[xy.length / 2];
    for (int i = 0; i < points.length; i++) points[i] = new Point(xy[2 * i], xy[2 * i + 1]);
    return Path.polygon(points);
  }

  /** Where the line from a box's centre to another place leaves the shape. */
  static Point edge(Path outline, Point center, Point target) {
    java.util.List<Point> flat = outline.flattened();
    Point found = center;
    double farthest = -1;
    for (int i = 0; i < flat.size(); i++) {
      double share = crossing(center, target, flat.get(i), flat.get((i + 1) % flat.size()));
      if (share > farthest) {
        farthest = share;
        found = center.towards(target, share);
      }
    }
    return found;
  }

  /** At which share of the way from a to b the segment c–d is crossed; -1 if not. */
  private static double crossing(Point a, Point b, Point c, Point d) {
    double rx = b.x() - a.x();
    double ry = b.y() - a.y();
    double sx = d.x() - c.x();
    double sy = d.y() - c.y();
    double cross = rx * sy - ry * sx;
    if (Math.abs(cross) < 1e-9) return -1;
    double along = ((c.x() - a.x()) * sy - (c.y() - a.y()) * sx) / cross;
    double within = ((c.x() - a.x()) * ry - (c.y() - a.y()) * rx) / cross;
    return along >= 0 && along <= 1 && within >= 0 && within <= 1 ? along : -1;
  }
}
