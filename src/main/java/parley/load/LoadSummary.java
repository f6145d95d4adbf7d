package parley.load;

import java.util.ArrayList;
import java.util.List;
import parley.model.value.CountText;
import parley.neo4j.write.ChangeCount;
import parley.neo4j.write.Changes;

/** What a load changed, in one sentence. */
public final class LoadSummary {
  private LoadSummary() {}

  /** {@code Loaded into the server at …: 1 new article, 2 new claims.} */
  public static String of(LoadResult result) {
    return sentence(result.changes(), result.location().describe()) + retries(result.retries());
  }

  /** Ends a sentence on what was done: how often a transaction had to be repeated, if any. */
  public static String retries(int retries) {
    return retries == 0 ? "" : " It took " + CountText.of(retries, "retry", "retries") + ".";
  }

  private static String sentence(Changes changes, String graph) {
    if (changes.isEmpty()) {
      return "Nothing changed: "
          + CountText.of(changes.articles().unchanged(), "article is", "articles are")
          + " already in "
          + graph
          + ".";
    }
    List<String> parts = new ArrayList<>();
    addCounts(parts, "article", "articles", changes.articles());
    addCounts(parts, "claim", "claims", changes.claims());
    addCounts(parts, "entity", "entities", changes.entities());
    return "Loaded into " + graph + ": " + String.join(", ", parts) + ".";
  }

  private static void addCounts(List<String> parts, String one, String many, ChangeCount count) {
    addCount(parts, count.added().size(), "new " + one, "new " + many);
    addCount(parts, count.changed().size(), "changed " + one, "changed " + many);
    addCount(parts, count.removed().size(), "removed " + one, "removed " + many);
    addCount(parts, count.unchanged(), "unchanged " + one, "unchanged " + many);
  }

  private static void addCount(List<String> parts, int number, String one, String many) {
    if (number > 0) parts.add(CountText.of(number, one, many));
  }
}
