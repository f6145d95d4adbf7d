package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.store.Seen;
import parley.store.Window;

/** Says what a window of time left out. */
public final class LeftOut {
  private LeftOut() {}

  /** One sentence; empty when nothing was left out. */
  public static Optional<String> sentence(Window window, Seen<?> seen) {
    List<String> parts = new ArrayList<>();
    if (window.asOf() != null) articles(seen, parts);
    int outside = seen.claims() - seen.undatedClaims();
    if (outside > 0) parts.add(count(outside, "claim", "claims") + " outside the days");
    if (seen.undatedClaims() > 0) {
      parts.add(
          count(seen.undatedClaims(), "claim that does not say", "claims that do not say")
              + " when it happened");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Left out: " + String.join(", ", parts) + ".");
  }

  private static void articles(Seen<?> seen, List<String> parts) {
    if (seen.laterArticles() > 0) {
      parts.add(
          count(seen.laterArticles(), "later article", "later articles")
              + " (the first of "
              + seen.firstLater()
              + ")");
    }
    List<String> undated = seen.undatedArticles();
    if (!undated.isEmpty()) {
      parts.add(
          count(undated.size(), "article without a date", "articles without a date")
              + " ("
              + String.join(", ", undated)
              + ")");
    }
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
