package parley.draw;

import parley.render.value.TerminalText;
import parley.render.value.XmlCharacters;

/** Text from documents as text and attributes of SVG, alone and in a page. */
final class SvgText {
  private SvgText() {}

  /** What XML forbids is left out; what is unseen or turns the direction of reading is a number. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '\n' -> safe.append("&#10;");
      case '\t' -> safe.append(' ');
      case '\r' -> {}
      case 0x200C, 0x200D -> safe.append("&#").append(point).append(';');
      default -> {
        if (!XmlCharacters.isAllowed(point)) return;
        if (point < 0x7F) {
          safe.append((char) point);
          return;
        }
        String letter = Character.toString(point);
        safe.append(TerminalText.safe(letter));
      }
    }
  }
}
