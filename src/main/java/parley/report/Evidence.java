package parley.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.value.TextRange;
import parley.neo4j.query.Graph;

/**
 * Where one claim stands: in which article of which outlet, of which date (EDTF, or the article's
 * words), at which ranges. {@code paraphrase} is the claim in its editor's words.
 */
public record Evidence(
    String claim,
    String article,
    @Nullable String outlet,
    @Nullable String date,
    List<TextRange> ranges,
    String paraphrase) {
  public Evidence {
    ranges = List.copyOf(ranges);
  }

  /** Where each of the claims stands, by its id, in the order of article and range. */
  public static Map<String, Evidence> of(Graph graph, Collection<String> claims) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    if (claims.isEmpty()) return evidence;
    for (Map<String, @Nullable Object> row : graph.evidence(claims).rows()) {
      evidence.put(text(row, "claim"), of(row));
    }
    return evidence;
  }

  private static Evidence of(Map<String, @Nullable Object> row) {
    List<TextRange> ranges = new ArrayList<>();
    if (row.get("ranges") instanceof List<?> pairs) {
      for (Object pair : pairs) {
        List<?> ends = (List<?>) pair;
        ranges.add(new TextRange(((Long) ends.get(0)).intValue(), ((Long) ends.get(1)).intValue()));
      }
    }
    return new Evidence(
        text(row, "claim"),
        text(row, "article"),
        (String) row.get("outlet"),
        (String) row.get("date"),
        ranges,
        text(row, "paraphrase"));
  }

  private static String text(Map<String, @Nullable Object> row, String column) {
    return String.valueOf(row.get(column));
  }
}
