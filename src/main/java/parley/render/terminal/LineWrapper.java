package parley.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.render.value.TerminalText;

/**
 * Breaks safe text into lines no wider than asked for: at blanks, inside a word only if need be.
 */
final class LineWrapper {
  private static final Pattern CHARACTER_AS_SEEN = Pattern.compile("\\X");
  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=-)(?=[\\p{L}\\p{N}])");

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int filled;

  private LineWrapper(int width) {
    this.width = width;
  }

  /** The lines of a text, at least one; a width of 0 sets no limit. */
  static List<String> lines(String text, int width) {
    if (width == 0 || TerminalText.width(text) <= width) return List.of(text.stripTrailing());
    LineWrapper wrap = new LineWrapper(width);
    for (String word : text.split(" ", -1)) wrap.add(word);
    wrap.end();
    return wrap.lines;
  }

  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) longest = Math.max(longest, TerminalText.width(word));
    return longest;
  }

  private void add(String word) {
    int wide = TerminalText.width(word);
    if (filled > 0 && filled + 1 + wide > width) end();
    if (filled > 0) append(" ", 1);
    if (wide <= width) append(word, wide);
    else addInPieces(word);
  }

  /** Prefers to break after a hyphen, as ids have them. */
  private void addInPieces(String word) {
    for (String piece : AFTER_HYPHEN.split(word, -1)) {
      int wide = TerminalText.width(piece);
      if (filled > 0 && filled + wide > width) end();
      if (wide <= width) append(piece, wide);
      else addInCharacters(piece);
    }
  }

  private void addInCharacters(String word) {
    Matcher characters = CHARACTER_AS_SEEN.matcher(word);
    while (characters.find()) {
      String character = characters.group();
      int wide = TerminalText.width(character);
      if (filled > 0 && filled + wide > width) end();
      append(character, wide);
    }
  }

  private void append(String text, int wide) {
    line.append(text);
    filled += wide;
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    filled = 0;
  }
}
