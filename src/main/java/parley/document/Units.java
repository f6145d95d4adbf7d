package parley.document;

/**
 * Turns counts of code points into offsets of UTF-16 units; asked in ascending order it is quick.
 */
final class Units {
  private final String text;
  private int points;
  private int units;

  Units(String text) {
    this.text = text;
  }

  int at(int target) {
    units = text.offsetByCodePoints(units, target - points);
    points = target;
    return units;
  }
}
