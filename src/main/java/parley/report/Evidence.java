package parley.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Range;

/**
 * Where one claim stands: in which article of which outlet, of which date (EDTF, or the article's
 * words), at which ranges. {@code paraphrase} is the claim in its editor's words.
 */
public record Evidence(
    String claim,
    String article,
    @Nullable String outlet,
    @Nullable String date,
    List<Range> ranges,
    String paraphrase) {
  public Evidence {
    ranges = List.copyOf(ranges);
  }
}
