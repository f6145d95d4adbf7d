package parley.dossier.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.dossier.parse.TextSpan;

/**
 * A text without what copying and typing change: blanks, case, the shapes of quotation marks and
 * dashes; it remembers where each of its characters came from.
 */
final class NormalizedText {
  /** Whether letters differ by the accents above and below them. */
  enum Accents {
    KEPT,
    DROPPED
  }

  private static final Pattern CHARACTER_AS_SEEN = Pattern.compile("\\X");

  /** The block of combining diacritical marks. */
  private static final int FIRST_ACCENT = 0x300;

  private static final int LAST_ACCENT = 0x36F;

  /** So many characters must agree for a place to be called near. */
  private static final int MIN_MATCH = 12;

  private final String normalized;
  private final List<TextSpan> origins;

  private NormalizedText(String normalized, List<TextSpan> origins) {
    this.normalized = normalized;
    this.origins = origins;
  }

  static NormalizedText of(String text, Accents accents) {
    StringBuilder normalized = new StringBuilder(text.length());
    List<TextSpan> origins = new ArrayList<>(text.length());
    Matcher characters = CHARACTER_AS_SEEN.matcher(text);
    while (characters.find()) {
      TextSpan origin = new TextSpan(characters.start(), characters.end());
      String character = normalize(characters.group(), accents);
      normalized.append(character);
      for (int i = 0; i < character.length(); i++) origins.add(origin);
    }
    return new NormalizedText(normalized.toString(), origins);
  }

  private static String normalize(String character, Accents accents) {
    String composed = ComposedText.compose(character);
    IntStream points =
        accents == Accents.KEPT
            ? composed.codePoints()
            : Normalizer.normalize(composed, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> !isAccent(point));
    return points.mapToObj(NormalizedText::normalize).collect(Collectors.joining());
  }

  /** The marks of Latin, Greek and Cyrillic; those of other scripts are letters of their own. */
  private static boolean isAccent(int point) {
    return point >= FIRST_ACCENT && point <= LAST_ACCENT;
  }

  private static String normalize(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) return "";
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.CONTROL -> "";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "'";
      default -> replacement(point);
    };
  }

  private static String replacement(int point) {
    return switch (point) {
      case '"', '\'', '`', '´', '„', '‚' -> "'";
      case '−' -> "-"; // the sign for minus
      case '…' -> "...";
      default -> Character.toString(Character.toLowerCase(Character.toUpperCase(point)));
    };
  }

  /** Where in the original the other text stands, if it is not empty. */
  List<TextSpan> find(NormalizedText other) {
    List<TextSpan> places = new ArrayList<>();
    if (other.normalized.isEmpty()) return places;
    for (int at = normalized.indexOf(other.normalized); at >= 0; ) {
      int end = at + other.normalized.length();
      if (isBoundary(at) && isBoundary(end)) {
        places.add(new TextSpan(origins.get(at).start(), origins.get(end - 1).end()));
      }
      at = normalized.indexOf(other.normalized, at + 1);
    }
    return places;
  }

  private boolean isBoundary(int index) {
    return index == 0
        || index == origins.size()
        || !origins.get(index).equals(origins.get(index - 1));
  }

  /** Where in the original the longest beginning of the other text ends, -1 if that is short. */
  int longestMatch(NormalizedText other) {
    int agrees = 0;
    int fails = other.normalized.length() + 1;
    while (fails - agrees > 1) {
      int middle = (agrees + fails) >>> 1;
      if (normalized.contains(other.normalized.substring(0, middle))) agrees = middle;
      else fails = middle;
    }
    if (agrees < MIN_MATCH) return -1;
    int end = normalized.indexOf(other.normalized.substring(0, agrees)) + agrees;
    TextSpan last = origins.get(end - 1);
    return isBoundary(end) ? last.end() : last.start();
  }
}
