package parley.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What claims may have meant that name an article or a claim that is not there. */
final class Hints {
  private final boolean articlesKnown;
  private final Supplier<Set<String>> articles;
  private final Nearest nearest = new Nearest();
  private final Map<String, String> found = new HashMap<>();

  /** {@code articlesKnown} is false when some file could not be read and may define more. */
  Hints(boolean articlesKnown, Supplier<Set<String>> articles) {
    this.articlesKnown = articlesKnown;
    this.articles = articles;
  }

  boolean articlesKnown() {
    return articlesKnown;
  }

  String article(String id) {
    return found.computeIfAbsent(id, i -> nearest.hint(i, articles.get()));
  }

  String claim(String id, Collection<String> siblings) {
    return nearest.hint(id, siblings);
  }
}
