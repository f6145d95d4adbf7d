package parley.layout.shape;

/** A rectangle by its top left corner and its size. */
public record Rect(double x, double y, double width, double height) {
  public static Rect around(Point center, double width, double height) {
    return new Rect(center.x() - width / 2, center.y() - height / 2, width, height);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  /** Whether less than {@code gap} parts the two. */
  public boolean touches(Rect other, double gap) {
    return x < other.right() + gap
        && other.x < right() + gap
        && y < other.bottom() + gap
        && other.y < bottom() + gap;
  }

  public Rect translated(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }
}
