package parley.document;

import java.util.List;

/**
 * The words that a claim gives for one of its ranges, and where it does: for those who may keep
 * quotations. They are no part of the model, so that no text enters the graph or its fingerprint.
 */
public record Exact(Place place, String words) {
  private static final String KEY = "exact";

  /** Each range has its words, or none has. */
  static void check(Item claim) {
    boolean good = !claim.tree().faulty(claim.at(KEY)) && !claim.tree().faulty(claim.at("ranges"));
    if (!good || !claim.node().has(KEY) || !claim.node().has("ranges")) return;
    int texts = claim.texts(KEY).size();
    int ranges = claim.items("ranges").size();
    if (texts == ranges) return;
    claim.problem(
        KEY,
        (texts == 1 ? "1 text" : texts + " texts")
            + " for "
            + (ranges == 1 ? "1 range" : ranges + " ranges")
            + "; give "
            + (ranges == 1 ? "one text" : "a list with a text for each range, in their order"));
  }

  static List<Exact> of(Item claim) {
    return claim.texts(KEY).stream()
        .map(text -> new Exact(claim.tree().located(text.pointer()), text.value()))
        .toList();
  }
}
