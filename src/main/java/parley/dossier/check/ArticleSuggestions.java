package parley.dossier.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import parley.dossier.problem.NearestWord;

/** What claims may have meant that name an article or a claim that is not there. */
public final class ArticleSuggestions {
  private final boolean knowsArticles;
  private final Supplier<Set<String>> articles;
  private final NearestWord nearest = new NearestWord();
  private final Map<String, String> found = new HashMap<>();

  /** {@code articlesKnown} is false when some file could not be read and may define more. */
  public ArticleSuggestions(boolean articlesKnown, Supplier<Set<String>> articles) {
    this.knowsArticles = articlesKnown;
    this.articles = articles;
  }

  boolean knowsArticles() {
    return knowsArticles;
  }

  String article(String id) {
    return found.computeIfAbsent(id, i -> nearest.hint(i, articles.get()));
  }

  String claim(String id, Collection<String> siblings) {
    return nearest.hint(id, siblings);
  }
}
