package parley.verify;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.value.TextRange;

/**
 * Where words begin and end in a text, by Unicode's word breaks; in scripts without blanks by ICU's
 * dictionaries.
 */
final class WordBreaks {
  /** A number with its separators, and not a date, an address or a score. */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:[.,'’٫٬]\\p{Nd}{3})*(?:[.,٫]\\p{Nd}+)?");

  private final int[] points;
  private final BitSet breaks = new BitSet();

  WordBreaks(String text, int[] points) {
    this.points = points;
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int point = 0;
    int start = words.first();
    breaks.set(point);
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      point += text.codePointCount(start, end);
      breaks.set(point);
      start = end;
    }
  }

  /** The words of a text in small letters, without its blanks and punctuation. */
  static Stream<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
      start = end;
    }
    return words.stream();
  }

  /** The word or number that a range cuts when it starts or ends there. */
  Optional<TextRange> wordAround(int position) {
    if (breaks.get(position)) return Optional.empty();
    int before = neighbour(position - 1, -1);
    int after = neighbour(position, 1);
    if (before < 0 || after >= points.length) return Optional.empty();
    TextRange word = new TextRange(breaks.previousSetBit(position), breaks.nextSetBit(position));
    boolean cut = sameKind(points[before], points[after]) || isNumber(word);
    return cut ? Optional.of(word) : Optional.empty();
  }

  /**
   * Whether the script of a word does not part all words by blanks, so that its ends are guessed.
   */
  boolean isGuess(TextRange word) {
    int[] letters =
        IntStream.range(word.start(), word.end())
            .map(at -> points[at])
            .filter(Character::isLetter)
            .toArray();
    return letters.length > 0 && IntStream.of(letters).allMatch(WordBreaks::hasNoBlanks);
  }

  /** The nearest character that is neither a mark nor invisible, as a soft hyphen is. */
  private int neighbour(int from, int step) {
    int at = from;
    while (at >= 0 && at < points.length && belongsToOther(points[at])) at += step;
    return at;
  }

  private static boolean belongsToOther(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** A number and its unit, or a letter and its number, may be parted. */
  private static boolean sameKind(int before, int after) {
    return (Character.isLetter(before) && Character.isLetter(after))
        || (Character.isDigit(before) && Character.isDigit(after));
  }

  private boolean isNumber(TextRange word) {
    String text = new String(points, word.start(), word.end() - word.start());
    return NUMBER.matcher(text).matches();
  }

  private static boolean hasNoBlanks(int point) {
    return switch (UScript.getScript(point)) {
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL -> true;
      default ->
          UCharacter.getIntPropertyValue(point, UProperty.LINE_BREAK)
              == UCharacter.LineBreak.COMPLEX_CONTEXT;
    };
  }
}
