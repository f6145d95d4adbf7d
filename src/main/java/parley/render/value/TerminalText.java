package parley.render.value;

import org.jspecify.annotations.Nullable;

/** Makes text from documents safe to print, and measures it. */
public final class TerminalText {
  private static final int EMOJI_STYLE = 0xFE0F;

  private TerminalText() {}

  /**
   * The text on one line: what would steer a terminal, turn the direction of reading or stay unseen
   * becomes its number, as in <code>&#92;u{1b}</code>.
   */
  public static String safe(String text) {
    return CodePointReplacer.replace(text, TerminalText::escaped);
  }

  /** How many columns of a terminal the safe text takes. */
  public static int width(String text) {
    int width = 0;
    int last = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      // The style selector makes a narrow sign an emoji: ❤ is one column wide, ❤️ two.
      int wide = point == EMOJI_STYLE ? (last == 1 ? 1 : 0) : CharacterWidth.of(point);
      width += wide;
      if (point == EMOJI_STYLE) last = 0;
      else if (wide > 0) last = wide;
    }
    return width;
  }

  static @Nullable public String escaped(int point) {
    return isUnsafe(point) ? number(point) : null;
  }

  /** A code point by its number. */
  public static String number(int point) {
    return "\\u{" + Integer.toHexString(point) + "}";
  }

  /** Whether a code point is half a character, which no encoding of text can hold. */
  public static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  public static boolean isUnsafe(int point) {
    return point < 0x20 // C0
        || (point >= 0x7F && point <= 0x9F) // DEL, C1
        || point == 0x61C // Arabic letter mark
        || (point >= 0x200B && point <= 0x200F) // zero width, direction marks
        || (point >= 0x2028 && point <= 0x202E) // separators, embedded directions
        || (point >= 0x2060 && point <= 0x206F) // invisible operators, isolated directions
        || isSurrogate(point)
        || point == 0xFEFF
        || (point >= 0xE0000 && point <= 0xE007F); // tags: unseen letters
  }
}
