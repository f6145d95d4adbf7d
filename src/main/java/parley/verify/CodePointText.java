package parley.verify;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.quote.TextFolder;
import parley.model.value.TextRange;
import parley.report.EditorialRule.Level;

/** The text of an article, counted in code points. */
final class CodePointText {
  private static final Pattern CHARACTER_AS_SEEN = Pattern.compile("\\X");

  private final String text;
  private final int[] points;
  private final BitSet edges = new BitSet();
  private @Nullable WordBreaks words;

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

  /** What is wrong with a range of this text. */
  Optional<RangeProblem> problem(TextRange range) {
    if (!contains(range)) {
      String message =
          " ends after the text, which has " + points.length + " characters; mark it again";
      return problem(Level.ERROR, range, message);
    }
    return characterProblem(range).or(() -> wordProblem(range)).or(() -> blankProblem(range));
  }

  private static Optional<RangeProblem> problem(Level level, TextRange range, String message) {
    return Optional.of(new RangeProblem(level, "the range " + excerpt(range) + message));
  }

  /** Whether the range ends inside a character as seen. */
  boolean cutsCharacter(TextRange range) {
    return !edges.get(range.start()) || !edges.get(range.end());
  }

  private Optional<RangeProblem> characterProblem(TextRange range) {
    if (!cutsCharacter(range)) return Optional.empty();
    boolean start = !edges.get(range.start());
    TextRange character = character(start ? range.start() : range.end());
    String message =
        (start ? " starts" : " ends")
            + " inside the character \""
            + quotation(character)
            + "\"; with all of it the range is "
            + excerpt(wholeCharacters(range));
    return problem(Level.ERROR, range, message);
  }

  private Optional<RangeProblem> wordProblem(TextRange range) {
    if (words == null) words = new WordBreaks(text, points);
    WordBreaks breaks = words;
    Optional<TextRange> first = breaks.wordAround(range.start());
    Optional<TextRange> last = breaks.wordAround(range.end());
    List<TextRange> cut = Stream.of(first, last).flatMap(Optional::stream).toList();
    if (cut.isEmpty()) return Optional.empty();
    TextRange whole =
        new TextRange(
            first.map(TextRange::start).orElse(range.start()),
            last.map(TextRange::end).orElse(range.end()));
    String message =
        first.map(word -> " starts inside \"" + quotation(word) + '"').orElse("")
            + (cut.size() == 2 ? " and" : "")
            + last.map(word -> " ends inside \"" + quotation(word) + '"').orElse("")
            + "; with whole words it is "
            + excerpt(withoutBlanks(whole));
    boolean guess = cut.stream().allMatch(breaks::isGuess);
    return problem(guess ? Level.WARNING : Level.ERROR, range, message);
  }

  private Optional<RangeProblem> blankProblem(TextRange range) {
    if (isBlank(range)) {
      return problem(Level.ERROR, range, " has only blanks; mark the words that say it");
    }
    TextRange marked = withoutBlanks(range);
    if (marked.equals(range)) return Optional.empty();
    String where = marked.start() > range.start() ? " starts with a blank" : " ends with a blank";
    return problem(Level.ERROR, range, where + "; without blanks it is " + excerpt(marked));
  }

  private boolean isBlank(TextRange range) {
    return IntStream.range(range.start(), range.end()).allMatch(at -> isBlank(points[at]));
  }

  private TextRange withoutBlanks(TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end - 1 && isBlank(points[start])) start++;
    while (end > start + 1 && isBlank(points[end - 1])) end--;
    return new TextRange(start, end);
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
