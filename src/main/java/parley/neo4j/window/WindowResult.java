package parley.neo4j.window;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found within a window, and what the window left out: later articles and the date of the
 * first of them, articles without a date, claims outside the days, and how many of these have no
 * date, and articles that are not known to have been loaded by then.
 */
public record WindowResult<T>(
    T found,
    int laterArticles,
    @Nullable LocalDate firstLater,
    List<String> undatedArticles,
    int claims,
    int undatedClaims,
    LaterLoads laterLoads) {
  public WindowResult {
    undatedArticles = List.copyOf(undatedArticles);
  }
}
