package parley.draw;

/** Numbers in files: at most one digit after the point, which hides what processors round apart. */
final class DecimalText {
  private DecimalText() {}

  static String of(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
