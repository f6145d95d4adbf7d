package parley.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import parley.dossier.parse.TextSpan;

/**
 * A text without what copying and typing change: blanks, case, the shapes of quotation marks and
 * dashes; it remembers where each of its characters came from.
 */
final class NormalizedText {
  /** So many characters must agree for a place to be called near. */
  private static final int MIN_MATCH = 12;

  private final String normalized;
  private final List<TextSpan> origins;

  private NormalizedText(String folded, List<TextSpan> origins) {
    this.normalized = folded;
    this.origins = origins;
  }

  static NormalizedText of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    List<TextSpan> origins = new ArrayList<>(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      String fold = normalize(point);
      folded.append(fold);
      for (int i = 0; i < fold.length(); i++) origins.add(new TextSpan(at, end));
      at = end;
    }
    return new NormalizedText(folded.toString(), origins);
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
      TextSpan last = origins.get(at + other.normalized.length() - 1);
      places.add(new TextSpan(origins.get(at).start(), last.end()));
      at = normalized.indexOf(other.normalized, at + 1);
    }
    return places;
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
    int at = normalized.indexOf(other.normalized.substring(0, agrees));
    return origins.get(at + agrees - 1).end();
  }
}
