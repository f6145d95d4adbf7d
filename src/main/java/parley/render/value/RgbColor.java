package parley.render.value;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** A colour by its parts, 0 to 255 each; its text is {@code #rrggbb}. */
public record RgbColor(int red, int green, int blue) {
  public static RgbColor of(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    return new RgbColor(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** The colour with each part changed alike. */
  public RgbColor map(IntUnaryOperator change) {
    return new RgbColor(change.applyAsInt(red), change.applyAsInt(green), change.applyAsInt(blue));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
