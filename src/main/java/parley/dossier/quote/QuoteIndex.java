package parley.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.dossier.parse.TextSpan;
import parley.dossier.problem.MessageText;
import parley.dossier.quote.NormalizedText.Accents;
import parley.model.value.TextRange;

/** The text of an article, in which quotations are looked up. */
final class QuoteIndex {
  private static final Pattern BLANK = Pattern.compile("\\p{IsWhite_Space}+");
  private static final int FEW = 5;

  /** How many characters of the text a message shows, and how many of them before the place. */
  private static final int SHOWN = 38;

  private static final int BEFORE = 12;

  private final String article;
  private final String text;
  private final ComposedText composed;

  QuoteIndex(String article, String text) {
    this.article = article;
    this.text = text;
    this.composed = ComposedText.of(text);
  }

  /**
   * Where the quotation stands, character by character, whichever way its accents are composed; a
   * run of white space in it is any run of white space in the text, and at its ends counts for
   * nothing.
   */
  List<TextRange> find(String quotation) {
    List<TextRange> places = new ArrayList<>();
    if (BLANK.matcher(quotation).replaceAll("").isEmpty()) return places;
    String within = composed.text();
    Matcher matcher = pattern(ComposedText.compose(quotation)).matcher(within);
    for (int from = 0; matcher.find(from); from = within.offsetByCodePoints(matcher.start(), 1)) {
      int start = composed.origin(matcher.start());
      int end = composed.origin(matcher.end());
      if (start != ComposedText.INSIDE_CHARACTER && end != ComposedText.INSIDE_CHARACTER) {
        places.add(new TextRange(start, end));
      }
    }
    return places;
  }

  private static Pattern pattern(String quotation) {
    return Pattern.compile(
        Stream.of(BLANK.split(quotation, -1))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("\\p{IsWhite_Space}++")));
  }

  private TextRange range(int start, int end) {
    int before = text.codePointCount(0, start);
    return new TextRange(before, before + text.codePointCount(start, end));
  }

  /** Says where a quotation stands that stands in several places. */
  String describeAmbiguity(List<TextRange> places) {
    String list =
        places.stream().limit(FEW).map(this::excerpt).collect(Collectors.joining(", "))
            + (places.size() > FEW ? " and " + (places.size() - FEW) + " more" : "");
    return "stands "
        + places.size()
        + " times in the text of "
        + MessageText.quote(article)
        + "; make the quotation longer: "
        + list;
  }

  /** Says that a quotation stands nowhere, and where something like it stands. */
  String describeNearMatch(String quotation) {
    String nowhere = "not in the text of " + MessageText.quote(article);
    NormalizedText normalized = NormalizedText.of(text, Accents.KEPT);
    NormalizedText wanted = NormalizedText.of(quotation, Accents.KEPT);
    List<TextSpan> alike = normalized.find(wanted);
    if (!alike.isEmpty()) {
      return nowhere + describeAlike(alike.get(0), "quotation marks, dashes, blanks or case");
    }
    alike =
        NormalizedText.of(text, Accents.DROPPED)
            .find(NormalizedText.of(quotation, Accents.DROPPED));
    if (!alike.isEmpty()) {
      return nowhere + describeAlike(alike.get(0), "accents, or in blanks, case and the like");
    }
    int agreed = normalized.longestMatch(wanted);
    if (agreed < 0) return nowhere + "; copy the words from it";
    int at = text.codePointCount(0, agreed);
    String rest = excerptFrom(at);
    return nowhere
        + "; it agrees up to character "
        + at
        + ", where the text "
        + (rest.equals("“”") ? "ends" : "goes on " + rest);
  }

  private String describeAlike(TextSpan place, String difference) {
    return " letter by letter; "
        + excerpt(range(place.start(), place.end()))
        + " differs only in "
        + difference;
  }

  private String excerpt(TextRange place) {
    return place.start() + "–" + place.end() + " " + excerptAround(place.start());
  }

  /** A few words around a place, on one line. */
  private String excerptAround(int point) {
    return truncate(Math.max(0, point - BEFORE), "…");
  }

  private String excerptFrom(int point) {
    return truncate(point, "");
  }

  private String truncate(int from, String cut) {
    int[] points = text.codePoints().toArray();
    int to = Math.min(points.length, from + SHOWN);
    String words = BLANK.matcher(new String(points, from, to - from)).replaceAll(" ").strip();
    return "“" + (from > 0 ? cut : "") + words + (to < points.length ? "…" : "") + "”";
  }
}
