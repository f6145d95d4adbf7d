package parley.layout.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Points in a square, which push others: from near one by one, from afar as one (Barnes and Hut),
 * so that a push of all on all takes little more than as many steps as there are points.
 */
final class QuadTree {
  /** The width of a square, in its distance, from which its points push one by one. */
  private static final double NEAR = 0.9;

  private static final int FEW = 4;
  private static final double LEAST = 1e-3;

  private final double[] x;
  private final double[] y;
  private final int[] order;
  private final int from;
  private final int to;
  private final double size;
  private final double middleX;
  private final double middleY;
  private final List<QuadTree> quarters = new ArrayList<>(4);

  private QuadTree(
      double[] x, double[] y, int[] order, int from, int to, double left, double top, double size) {
    this.x = x;
    this.y = y;
    this.order = order;
    this.from = from;
    this.to = to;
    this.size = size;
    double sumX = 0;
    double sumY = 0;
    for (int i = from; i < to; i++) {
      sumX += x[order[i]];
      sumY += y[order[i]];
    }
    middleX = sumX / (to - from);
    middleY = sumY / (to - from);
    if (to - from > FEW && size > LEAST) quarter(left, top, size / 2);
  }

  /** The square around points, of which there is one at least. */
  static QuadTree of(double[] x, double[] y) {
    double left = x[0];
    double right = x[0];
    double top = y[0];
    double bottom = y[0];
    int[] order = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      order[i] = i;
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      top = Math.min(top, y[i]);
      bottom = Math.max(bottom, y[i]);
    }
    return new QuadTree(x, y, order, 0, x.length, left, top, Math.max(right - left, bottom - top));
  }

  private void quarter(double left, double top, double half) {
    int middle = part(y, from, to, top + half);
    int upper = part(x, from, middle, left + half);
    int lower = part(x, middle, to, left + half);
    quarter(from, upper, left, top, half);
    quarter(upper, middle, left + half, top, half);
    quarter(middle, lower, left, top + half, half);
    quarter(lower, to, left + half, top + half, half);
  }

  private void quarter(int first, int end, double left, double top, double half) {
    if (first < end) quarters.add(new QuadTree(x, y, order, first, end, left, top, half));
  }

  /** Puts what lies below a limit first; the place of the first that does not. */
  private int part(double[] values, int first, int end, double limit) {
    int at = first;
    for (int i = first; i < end; i++) {
      if (values[order[i]] >= limit) continue;
      int low = order[i];
      order[i] = order[at];
      order[at++] = low;
    }
    return at;
  }

  /** Adds to a point's force what these points push it with: one, over their distance. */
  void repel(int point, double[] forceX, double[] forceY) {
    double dx = x[point] - middleX;
    double dy = y[point] - middleY;
    if (quarters.isEmpty()) {
      for (int i = from; i < to; i++) {
        if (order[i] == point) continue;
        repel(1, x[point] - x[order[i]], y[point] - y[order[i]], point, forceX, forceY);
      }
    } else if (size * size < NEAR * NEAR * (dx * dx + dy * dy)) {
      repel(to - from, dx, dy, point, forceX, forceY);
    } else {
      for (QuadTree quadrant : quarters) quadrant.repel(point, forceX, forceY);
    }
  }

  private static void repel(
      int points, double dx, double dy, int point, double[] forceX, double[] forceY) {
    double force = points / Math.max(LEAST, dx * dx + dy * dy);
    forceX[point] += dx * force;
    forceY[point] += dy * force;
  }
}
