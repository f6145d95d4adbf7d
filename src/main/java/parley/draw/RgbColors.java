package parley.draw;

import java.util.Locale;

/** Colours as {@code #rrggbb}. */
final class RgbColors {
  private static final double SHARE = 0.45;

  private RgbColors() {}

  static int rgb(String color) {
    return Integer.parseInt(color.substring(1), 16);
  }

  /** The colour for lines on dark ground. */
  static String lighter(String color) {
    int rgb = rgb(color);
    int lighter = component(rgb >> 16) << 16 | component(rgb >> 8) << 8 | component(rgb);
    return String.format(Locale.ROOT, "#%06x", lighter);
  }

  private static int component(int color) {
    int value = color & 0xFF;
    return (int) Math.round(value + (255 - value) * SHARE);
  }
}
