package parley.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which room is taken, found fast by squares of a grid. */
final class Taken {
  private static final double SQUARE = 128;
  private static final double GAP = 2;

  private final Map<Long, List<Rect>> squares = new HashMap<>();

  void add(Rect rect) {
    for (long square : squares(rect)) {
      squares.computeIfAbsent(square, none -> new ArrayList<>()).add(rect);
    }
  }

  boolean free(Rect rect) {
    for (long square : squares(rect)) {
      for (Rect other : squares.getOrDefault(square, List.of())) {
        if (rect.touches(other, GAP)) return false;
      }
    }
    return true;
  }

  private static List<Long> squares(Rect rect) {
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
