package parley.layout.shape;

import java.util.ArrayList;
import java.util.List;
import parley.render.value.TerminalText;

/**
 * Measures and wraps text without a font, so that a drawing is the same everywhere: by the widths
 * that Helvetica, Arial and Liberation Sans share.
 */
public final class TextMetrics {
  /** Thousandths of the size for the characters from the space to the tilde. */
  private static final String WIDTHS =
      "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556"
          + " 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722"
          + " 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556"
          + " 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260"
          + " 334 584";

  private static final int[] WIDTH =
      java.util.Arrays.stream(WIDTHS.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  private static final int OTHER = 620;
  private static final int WIDE = 1000;
  private static final String CUT = "…";

  private TextMetrics() {}

  /** What a text may be drawn as: on one line, with nothing unseen in it. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int point : text.replaceAll("\\s+", " ").strip().codePoints().toArray()) {
      String letter = Character.toString(point);
      // Persian words and emoji need the zero-width joiners.
      clean.append(point == 0x200C || point == 0x200D ? letter : TerminalText.safe(letter));
    }
    return clean.toString();
  }

  public static double width(String text, MarkStyle style) {
    double sum = text.codePoints().mapToDouble(TextMetrics::width).sum();
    return sum / 1000 * style.fontSize() * (style.bold() ? 1.08 : 1.02);
  }

  private static double width(int point) {
    if (point >= ' ' && point <= '~') return WIDTH[point - ' '];
    int columns = TerminalText.width(Character.toString(point));
    return columns == 0 ? 0 : columns > 1 ? WIDE : OTHER;
  }

  /** The text on lines of at most that width; what is too much for them is cut with an ellipsis. */
  public static List<String> wrap(String text, MarkStyle style, double width, int lines) {
    List<String> wrapped = new ArrayList<>();
    String line = "";
    for (String word : clean(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) wrapped.add(line);
      line = word;
      while (width(line, style) > width && wrapped.size() <= lines) {
        String head = truncate(line, style, width);
        wrapped.add(head);
        line = line.substring(head.length());
      }
    }
    if (!line.isEmpty() || wrapped.isEmpty()) wrapped.add(line);
    if (wrapped.size() <= lines) return wrapped;
    List<String> kept = new ArrayList<>(wrapped.subList(0, lines));
    String last = kept.get(lines - 1);
    while (!last.isEmpty() && width(last + CUT, style) > width)
      last = truncate(last, last.length() - 1);
    kept.set(lines - 1, last.stripTrailing() + CUT);
    return kept;
  }

  /** As much of a word as a line holds, at least one letter with its accents. */
  private static String truncate(String word, MarkStyle style, double width) {
    int end = word.length();
    while (end > 1 && width(word.substring(0, end), style) > width)
      end = truncate(word, end - 1).length();
    return end == 0 ? word : word.substring(0, end);
  }

  /** The text up to an end that parts no letter from what belongs to it. */
  private static String truncate(String text, int end) {
    int at = end;
    while (at > 0 && at < text.length() && !isClusterStart(text, at)) at--;
    return text.substring(0, at);
  }

  private static boolean isClusterStart(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))) return false;
    return TerminalText.width(Character.toString(text.codePointAt(at))) > 0;
  }
}
