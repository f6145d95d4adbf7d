package parley.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import parley.model.value.CountText;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;

/** Says what a window of time left out. */
public final class WindowOmissions {
  private WindowOmissions() {}

  /** The sentences; none when nothing was left out. */
  public static List<String> sentences(TimeWindow window, WindowResult<?> result) {
    List<String> sentences = new ArrayList<>();
    List<String> parts = parts(window, result);
    if (!parts.isEmpty()) sentences.add("Left out: " + String.join(", ", parts) + ".");
    sentences.addAll(
        unknownArticles(result.laterLoads().reloaded(), result.laterLoads().unknown()));
    return sentences;
  }

  /** Names the articles of which the ledger does not know what they said by a moment. */
  public static List<String> unknownArticles(Collection<String> again, Collection<String> unknown) {
    List<String> sentences = new ArrayList<>();
    if (!again.isEmpty()) {
      sentences.add(
          "Loaded again since: "
              + String.join(", ", again)
              + "; their earlier claims are not kept, so they are left out.");
    }
    if (!unknown.isEmpty()) {
      sentences.add(
          "Loaded at an unknown time: " + String.join(", ", unknown) + "; they are left out.");
    }
    return sentences;
  }

  private static List<String> parts(TimeWindow window, WindowResult<?> result) {
    List<String> parts = new ArrayList<>();
    if (window.asOf() != null) articles(result, parts);
    int outside = result.claims() - result.undatedClaims();
    if (outside > 0) parts.add(CountText.of(outside, "claim", "claims") + " outside the days");
    if (result.undatedClaims() > 0) {
      parts.add(
          CountText.of(result.undatedClaims(), "claim that does not say", "claims that do not say")
              + " when it happened");
    }
    int later = result.laterLoads().later();
    if (later > 0)
      parts.add(CountText.of(later, "article", "articles") + " loaded after the moment");
    return parts;
  }

  private static void articles(WindowResult<?> result, List<String> parts) {
    if (result.laterArticles() > 0) {
      parts.add(
          CountText.of(result.laterArticles(), "later article", "later articles")
              + " (the first of "
              + result.firstLater()
              + ")");
    }
    List<String> undated = result.undatedArticles();
    if (!undated.isEmpty()) {
      parts.add(
          CountText.of(undated.size(), "article without a date", "articles without a date")
              + " ("
              + String.join(", ", undated)
              + ")");
    }
  }
}
