package parley.dossier.check;

import java.util.List;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.SourceLocation;
import parley.model.value.CountText;

/**
 * The words that a claim gives for one of its ranges, and where it does: for those who may keep
 * quotations. They are no part of the model, so that no text enters the graph or its fingerprint.
 */
public record ExactQuotation(SourceLocation location, String words) {
  private static final String KEY = "exact";

  /** Each range has its words, or none has. */
  static void check(DossierItem claim) {
    if (claim.isFaulty(KEY) || claim.isFaulty("ranges")) return;
    if (!claim.node().has(KEY) || !claim.node().has("ranges")) return;
    int texts = claim.texts(KEY).size();
    int ranges = claim.items("ranges").size();
    if (texts == ranges) return;
    claim.addProblem(
        KEY,
        CountText.of(texts, "text", "texts")
            + " for "
            + CountText.of(ranges, "range", "ranges")
            + "; give "
            + (ranges == 1 ? "one text" : "a list with a text for each range, in their order"));
  }

  public static List<ExactQuotation> of(DossierItem claim) {
    return claim.texts(KEY).stream()
        .map(text -> new ExactQuotation(text.tree().sourceLocation(text.pointer()), text.value()))
        .toList();
  }
}
