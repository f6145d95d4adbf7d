package parley.layout.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.layout.shape.Rect;

/** Puts parts side by side, the highest first, in shelves of one width. */
final class ShelfPacking {
  private static final double GAP = 44;
  private static final double ASPECT = 1.5;

  private ShelfPacking() {}

  static Map<String, Rect> pack(List<Map<String, Rect>> parts) {
    List<Map<String, Rect>> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(part -> -bounds(part).height())); // a stable sort
    double area = 0;
    double widest = 0;
    for (Map<String, Rect> part : sorted) {
      Rect bounds = bounds(part);
      area += (bounds.width() + GAP) * (bounds.height() + GAP);
      widest = Math.max(widest, bounds.width());
    }
    double shelf = Math.max(widest, Math.sqrt(area * ASPECT));
    Map<String, Rect> places = new LinkedHashMap<>();
    double x = 0;
    double y = 0;
    double high = 0;
    for (Map<String, Rect> part : sorted) {
      Rect bounds = bounds(part);
      if (x > 0 && x + bounds.width() > shelf) {
        x = 0;
        y += high + GAP;
        high = 0;
      }
      double dx = x - bounds.x();
      double dy = y - bounds.y();
      part.forEach((id, rect) -> places.put(id, rect.translated(dx, dy)));
      x += bounds.width() + GAP;
      high = Math.max(high, bounds.height());
    }
    return places;
  }

  private static Rect bounds(Map<String, Rect> part) {
    double left = part.values().stream().mapToDouble(Rect::x).min().orElse(0);
    double top = part.values().stream().mapToDouble(Rect::y).min().orElse(0);
    double right = part.values().stream().mapToDouble(Rect::right).max().orElse(0);
    double bottom = part.values().stream().mapToDouble(Rect::bottom).max().orElse(0);
    return new Rect(left, top, right - left, bottom - top);
  }
}
