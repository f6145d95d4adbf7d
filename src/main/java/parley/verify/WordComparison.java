package parley.verify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import parley.model.value.TextRange;

/** Compares words with those that a text has at a range, code point by code point. */
final class WordComparison {
  private static final int SHOWN = 60;

  private WordComparison() {}

  /**
   * How the words differ from those of the text, with the remedy; nothing for a range that is not
   * within the text.
   */
  static Optional<String> problem(CodePointText text, TextRange range, String words) {
    if (!text.contains(range)) return Optional.empty();
    String there = text.quotation(range);
    if (there.equals(words)) return Optional.empty();
    return Optional.of(
        "the text has "
            + shown(there)
            + " at "
            + CodePointText.excerpt(range)
            + "; "
            + difference(there, words, range.start())
            + compositionHint(there, words)
            + text.findUnique(words)
                .filter(place -> !text.cutsCharacter(place))
                .map(
                    place ->
                        "; these words stand at " + CodePointText.excerpt(place) + ", mark that")
                .orElse("; copy the words from the text, or mark the range again"));
  }

  /** The first difference; its place is that in the text. */
  private static String difference(String there, String words, int start) {
    int[] has = there.codePoints().toArray();
    int[] said = words.codePoints().toArray();
    int at = 0;
    while (at < has.length && at < said.length && has[at] == said[at]) at++;
    return "at character "
        + (start + at)
        + (at < has.length ? " it has " + name(has[at]) : " the range ends")
        + (at < said.length ? ", \"exact\" has " + name(said[at]) : ", \"exact\" ends");
  }

  private static String compositionHint(String there, String words) {
    boolean looksTheSame =
        Normalizer.normalize(there, Normalizer.Form.NFC)
            .equals(Normalizer.normalize(words, Normalizer.Form.NFC));
    return looksTheSame ? ", and they differ only in how accents are composed (NFC, NFD)" : "";
  }

  /** By number and name, for what differs may look alike or be unseen. */
  private static String name(int point) {
    String name = Character.getName(point);
    return String.format(Locale.ROOT, "U+%04X", point) + (name == null ? "" : " " + name);
  }

  private static String shown(String words) {
    if (words.codePointCount(0, words.length()) <= SHOWN) return '"' + words + '"';
    return '"' + words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…\"";
  }
}
