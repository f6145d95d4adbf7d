package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.MessageText;
import parley.model.value.TextRange;

/** Ranges as dossiers write them: {@code [start, end]}. */
final class RangeFields {
  private RangeFields() {}

  /** Checks a range against itself and, where it is known, the length of its article. */
  static void check(DossierItem range, @Nullable String article, @Nullable Integer length) {
    if (!range.isClean() || !range.node().isArray()) return;
    TextRange bound;
    try {
      bound = bind(range.node());
    } catch (IllegalArgumentException e) {
      range.addProblem(String.valueOf(e.getMessage()));
      return;
    }
    if (length == null || article == null || bound.end() <= length) return;
    range.addProblem(
        "1",
        "the range ends at "
            + bound.end()
            + ", but article "
            + MessageText.quote(article)
            + " has only "
            + length
            + " characters");
  }

  static TextRange bind(JsonNode range) {
    return new TextRange(range.path(0).intValue(), range.path(1).intValue());
  }
}
