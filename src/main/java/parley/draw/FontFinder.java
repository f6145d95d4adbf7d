package parley.draw;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.layout.shape.MarkStyle;

/** The letters of an image: the first family of the drawings' that this machine has. */
final class FontFinder {
  private static final List<String> FAMILIES =
      List.of("Helvetica Neue", "Helvetica", "Arial", "Liberation Sans", "DejaVu Sans");

  private final String family;

  private FontFinder(String family) {
    this.family = family;
  }

  /**
   * Looks the machine's fonts up.
   *
   * @throws IOException when it has none
   */
  static FontFinder find() throws IOException {
    try {
      Set<String> known =
          new HashSet<>(
              Arrays.asList(
                  GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
      return new FontFinder(
          FAMILIES.stream().filter(known::contains).findFirst().orElse(Font.SANS_SERIF));
    } catch (RuntimeException | Error e) { // without fontconfig Java throws either, by its version
      throw new IOException(
          "this machine has no font for an image; install one, such as Liberation Sans, or use svg",
          e);
    }
  }

  /** A font for a text; Java's own mix of fonts where the family lacks a letter. */
  Font of(MarkStyle ink, String text) {
    int style = ink.bold() ? Font.BOLD : Font.PLAIN;
    Font font = new Font(family, style, 1).deriveFont((float) ink.fontSize());
    if (font.canDisplayUpTo(text) < 0) return font;
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) ink.fontSize());
  }
}
