package parley.dossier.problem;

import java.util.List;
import java.util.Locale;

/** How messages spell values and lists. */
public final class MessageText {
  private static final int LONGEST = 60;

  private MessageText() {}

  /** The value in quotation marks, shortened when it is long. */
  public static String quote(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST) return '"' + value + '"';
    return '"' + value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…\"";
  }

  /** The noun after "a" or "an". */
  public static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** {@code a, b or c}. */
  public static String joinWithOr(List<String> words) {
    int last = words.size() - 1;
    if (last <= 0) return String.join("", words);
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** The text on one line, with nothing in it that steers a terminal or cannot be seen. */
  public static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isControl(c)) escape(c, out);
              else out.appendCodePoint(c);
            });
    return out.toString();
  }

  /** As JSON escapes it: what lies above U+FFFF as a pair. */
  private static void escape(int c, StringBuilder out) {
    for (char unit : Character.toChars(c)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
