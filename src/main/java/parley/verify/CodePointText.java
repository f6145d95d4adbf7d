package parley.verify;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.dossier.quote.TextFolder;
import parley.model.value.TextRange;

/** The text of an article, counted in code points. */
final class CodePointText {
  private static final Pattern CHARACTER_AS_SEEN = Pattern.compile("\\X");

  private final String text;
  private final int[] points;
  private final BitSet edges = new BitSet();

  CodePointText(String text) {
    this.text = text;
    this.points = text.codePoints().toArray();
    Matcher characters = CHARACTER_AS_SEEN.matcher(text);
    int at = 0;
    edges.set(at);
    while (characters.find()) {
      at += text.codePointCount(characters.start(), characters.end());
      edges.set(at);
    }
  }

  /** The text of that hash, if there is one. */
  static Optional<CodePointText> find(TextFolder texts, String sha256) {
    return texts.text(sha256).map(CodePointText::new);
  }

  @Override
  public String toString() {
    return text;
  }

  int length() {
    return points.length;
  }

  /** Whether the range ends within the text. */
  boolean contains(TextRange range) {
    return range.end() <= points.length;
  }

  String quotation(TextRange range) {
    return new String(points, range.start(), range.end() - range.start());
  }

  /** Where the words stand, if they stand in one place only. */
  Optional<TextRange> findUnique(String words) {
    int at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0) return Optional.empty();
    int start = text.codePointCount(0, at);
    return Optional.of(new TextRange(start, start + words.codePointCount(0, words.length())));
  }

  /** What is wrong with a range of this text, with the remedy. */
  Optional<String> problem(TextRange range) {
    String shown = "the range " + excerpt(range);
    if (!contains(range)) {
      return Optional.of(
          shown + " ends after the text, which has " + points.length + " characters; mark it anew");
    }
    if (!edges.get(range.start()) || !edges.get(range.end())) {
      boolean start = !edges.get(range.start());
      TextRange whole = wholeCharacters(range);
      TextRange character = character(start ? range.start() : range.end());
      return Optional.of(
          shown
              + (start ? " starts" : " ends")
              + " inside the character \""
              + quotation(character)
              + "\"; with all of it the range is "
              + excerpt(whole));
    }
    return blankProblem(range).map(problem -> shown + problem);
  }

  private Optional<String> blankProblem(TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(points[start])) start++;
    while (end > start && isBlank(points[end - 1])) end--;
    if (start == end) return Optional.of(" holds blanks only; mark the words that say it");
    if (start == range.start() && end == range.end()) return Optional.empty();
    String where = start > range.start() ? " starts with a blank" : " ends with a blank";
    return Optional.of(where + "; without blanks it is " + excerpt(new TextRange(start, end)));
  }

  private TextRange wholeCharacters(TextRange range) {
    return new TextRange(edges.previousSetBit(range.start()), edges.nextSetBit(range.end()));
  }

  /** The character that a position lies inside of. */
  private TextRange character(int inside) {
    return new TextRange(edges.previousSetBit(inside), edges.nextSetBit(inside));
  }

  static String excerpt(TextRange range) {
    return "[" + range.start() + ", " + range.end() + "]";
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
