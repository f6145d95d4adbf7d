package parley.layout.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.layout.shape.Rect;

/** Which room is taken, found fast by squares of a grid. */
final class OccupiedSpace {
  private static final double SQUARE = 128;
  private static final double GAP = 2;

  private final Map<Long, List<Rect>> cells = new HashMap<>();

  void add(Rect rect) {
    for (long square : cells(rect)) {
      cells.computeIfAbsent(square, none -> new ArrayList<>()).add(rect);
    }
  }

  boolean isFree(Rect rect) {
    for (long square : cells(rect)) {
      for (Rect other : cells.getOrDefault(square, List.of())) {
        if (rect.touches(other, GAP)) return false;
      }
    }
    return true;
  }

  private static List<Long> cells(Rect rect) {
    List<Long> squares = new ArrayList<>();
    for (long x = floor(rect.x() - GAP); x <= floor(rect.right() + GAP); x++) {
      for (long y = floor(rect.y() - GAP); y <= floor(rect.bottom() + GAP); y++) {
        squares.add(x << 32 ^ (y & 0xFFFFFFFFL));
      }
    }
    return squares;
  }

  private static long floor(double value) {
    return (long) Math.floor(value / SQUARE);
  }
}
