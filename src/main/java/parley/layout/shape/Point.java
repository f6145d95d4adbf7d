package parley.layout.shape;

/** A place in a drawing, in pixels from its top left corner. */
public record Point(double x, double y) {
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** The place a share of the way to another, 0 here and 1 there. */
  public Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }

  public double distance(Point other) {
    return Math.sqrt((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y));
  }
}
