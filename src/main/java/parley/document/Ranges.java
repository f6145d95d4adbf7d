package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import parley.model.Range;

/** Ranges as dossiers write them: {@code [start, end]}. */
final class Ranges {
  private Ranges() {}

  /** Checks a range against itself and, where it is known, the length of its article. */
  static void check(Item range, @Nullable String article, @Nullable Integer length) {
    if (!range.clean() || !range.node().isArray()) return;
    Range bound;
    try {
      bound = bind(range.node());
    } catch (IllegalArgumentException e) {
      range.problem(String.valueOf(e.getMessage()));
      return;
    }
    if (length == null || article == null || bound.end() <= length) return;
    range.problem(
        "1",
        "the range ends at "
            + bound.end()
            + ", but article "
            + Words.quote(article)
            + " has only "
            + length
            + " characters");
  }

  static Range bind(JsonNode range) {
    return new Range(range.path(0).intValue(), range.path(1).intValue());
  }
}
