package parley.dossier.parse;

/**
 * Turns counts of code points into offsets of UTF-16 units; asked in ascending order it is quick.
 */
final class CodePointOffsets {
  private final String text;
  private int points;
  private int units;

  CodePointOffsets(String text) {
    this.text = text;
  }

  int at(int target) {
    units = text.offsetByCodePoints(units, target - points);
    points = target;
    return units;
  }
}
