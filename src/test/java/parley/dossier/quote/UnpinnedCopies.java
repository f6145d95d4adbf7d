package parley.dossier.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.value.TextRange;

/** Ranges turned into quotations, which is the way back from pinning. */
public final class UnpinnedCopies {
  private static final Pattern RANGES =
      Pattern.compile("(\"?)ranges\\1: \\[((?:\\[\\d+, \\d+\\](?:, )?)+)\\]");
  private static final Pattern RANGE = Pattern.compile("\\[(\\d+), (\\d+)\\]");

  private UnpinnedCopies() {}

  /** The words at a range. */
  public static String words(String text, TextRange range) {
    return text.substring(
        text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end()));
  }

  /** A dossier with the words of the text wherever each of a claim's ranges is found by them. */
  public static String inPlaceOfRanges(String dossier, String text) {
    QuoteIndex quotable = new QuoteIndex("a", text);
    return RANGES
        .matcher(dossier)
        .replaceAll(
            match -> {
              List<String> quotations = new ArrayList<>();
              Matcher ranges = RANGE.matcher(match.group(2));
              while (ranges.find()) {
                TextRange range =
                    new TextRange(
                        Integer.parseInt(ranges.group(1)), Integer.parseInt(ranges.group(2)));
                String words = words(text, range);
                if (quotable.find(words).size() > 1) return Matcher.quoteReplacement(match.group());
                quotations.add(json(words));
              }
              String all = String.join(", ", quotations);
              String value = quotations.size() == 1 ? all : "[" + all + "]";
              String key = match.group(1) + "quote" + match.group(1);
              return Matcher.quoteReplacement(key + ": " + value);
            });
  }

  private static String json(String words) {
    try {
      return new ObjectMapper().writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
