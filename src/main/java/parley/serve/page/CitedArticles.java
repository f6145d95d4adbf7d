package parley.serve.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.model.value.TextRange;
import parley.neo4j.query.Graph;
import parley.report.Answer;
import parley.report.Evidence;

/** The articles that an answer's evidence is from, with title, address and, where given, words. */
public final class CitedArticles {
  private final Map<String, Map<String, @Nullable Object>> articles = new HashMap<>();
  private final @Nullable QuotationLookup quotations;

  private CitedArticles(@Nullable QuotationLookup quotations) {
    this.quotations = quotations;
  }

  public static CitedArticles of(
      @Nullable Answer answer, Graph graph, @Nullable QuotationLookup quotations) {
    CitedArticles cited = new CitedArticles(quotations);
    if (answer == null) return cited;
    Set<String> ids = new LinkedHashSet<>();
    answer.rows().forEach(row -> ids.addAll(articles(row.evidence())));
    if (ids.isEmpty()) return cited;
    graph
        .citedArticles(ids)
        .rows()
        .forEach(row -> cited.articles.put(String.valueOf(row.get("article")), row));
    return cited;
  }

  static Set<String> articles(Collection<Evidence> evidence) {
    Set<String> articles = new LinkedHashSet<>();
    evidence.forEach(one -> articles.add(one.article()));
    return articles;
  }

  String title(String article) {
    return text(article, "title").orElse(article);
  }

  /** The article's address, when it is one that a link may lead to. */
  Optional<String> link(String article) {
    return text(article, "url").filter(url -> url.matches("(?i)https?://.+"));
  }

  /** The words at a range, when the text of the article is at hand. */
  Optional<String> words(String article, TextRange range) {
    if (quotations == null) return Optional.empty();
    return text(article, "sha256").flatMap(sha256 -> quotations.words(sha256, range));
  }

  private Optional<String> text(String article, String property) {
    return Optional.ofNullable(articles.get(article))
        .map(row -> row.get(property))
        .map(String::valueOf);
  }
}
