package parley.layout.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;

/** Moves rectangles until none overlaps another, as little as it takes. */
final class OverlapRemoval {
  private static final int MAX_ITERATIONS = 10;
  private static final double GROWTH = 1.06;

  private final Rect[] rects;
  private final Integer[] order;
  private final double gap;

  private OverlapRemoval(Rect[] rects, double gap) {
    this.rects = rects;
    this.gap = gap;
    order = new Integer[rects.length];
    for (int i = 0; i < order.length; i++) order[i] = i;
  }

  static Map<String, Rect> removeOverlaps(Map<String, Rect> places, double gap) {
    OverlapRemoval removal = new OverlapRemoval(places.values().toArray(Rect[]::new), gap);
    for (int round = 1; removal.push(); round++) {
      // Pushing alone may go in circles; more room ends them.
      if (round % MAX_ITERATIONS == 0) removal.grow();
    }
    Map<String, Rect> moved = new LinkedHashMap<>();
    for (String id : places.keySet()) moved.put(id, removal.rects[moved.size()]);
    return moved;
  }

  /** Pushes each pair that is too close apart once; false when there was none. */
  private boolean push() {
    Arrays.sort(order, Comparator.comparingDouble(i -> rects[i].x()));
    boolean pushed = false;
    for (int i = 0; i < order.length; i++) {
      for (int j = i + 1; j < order.length; j++) {
        if (rects[order[j]].x() >= rects[order[i]].right() + gap + 40) break;
        if (rects[order[i]].touches(rects[order[j]], gap)) {
          push(order[i], order[j]);
          pushed = true;
        }
      }
    }
    return pushed;
  }

  private void push(int one, int other) {
    Rect a = rects[one];
    Rect b = rects[other];
    double x = (a.width() + b.width()) / 2 + gap - Math.abs(a.center().x() - b.center().x());
    double y = (a.height() + b.height()) / 2 + gap - Math.abs(a.center().y() - b.center().y());
    double half = Math.min(x, y) / 2 + 0.5;
    double dx = x < y ? (a.center().x() <= b.center().x() ? -half : half) : 0;
    double dy = x < y ? 0 : (a.center().y() <= b.center().y() ? -half : half);
    rects[one] = a.translated(dx, dy);
    rects[other] = b.translated(-dx, -dy);
  }

  private void grow() {
    for (int i = 0; i < rects.length; i++) {
      Rect rect = rects[i];
      Point center = rect.center();
      rects[i] = rect.translated(center.x() * (GROWTH - 1), center.y() * (GROWTH - 1));
    }
  }
}
