package parley.dossier.quote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose characters as seen, its grapheme clusters, are each in Unicode form NFC, and where
 * each stood in the text as it was: texts that look the same are the same in it.
 */
final class ComposedText {
  static final int INSIDE_CHARACTER = -1;

  private static final Pattern CHARACTER_AS_SEEN = Pattern.compile("\\X");

  private final String composed;

  /** By the index in the composed text, one more than the code points of the original before it. */
  private final int[] origins;

  private ComposedText(String composed, int[] origins) {
    this.composed = composed;
    this.origins = origins;
  }

  static ComposedText of(String text) {
    StringBuilder composed = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    int points = 0;
    Matcher characters = CHARACTER_AS_SEEN.matcher(text);
    while (characters.find()) {
      origins = withRoom(origins, composed.length());
      origins[composed.length()] = points + 1;
      composed.append(compose(characters.group()));
      points += text.codePointCount(characters.start(), characters.end());
    }
    origins = Arrays.copyOf(origins, composed.length() + 1);
    origins[composed.length()] = points + 1;
    return new ComposedText(composed.toString(), origins);
  }

  /** A few characters have more code points in form NFC than before. */
  private static int[] withRoom(int[] origins, int index) {
    return index < origins.length ? origins : Arrays.copyOf(origins, 2 * index + 1);
  }

  static String compose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  String text() {
    return composed;
  }

  /** How many code points of the original are before an index, or that it cuts a character. */
  int origin(int index) {
    return origins[index] - 1;
  }
}
