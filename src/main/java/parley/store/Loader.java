package parley.store;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import parley.graph.ArticleRows;
import parley.graph.GraphRows;

/**
 * Writes rows in transactions: entities first, then articles, several to a transaction but each
 * wholly within one.
 */
final class Loader {
  /** Rows in one transaction, unless a single article has more. */
  private static final int BATCH = 5_000;

  private final Work work;
  private final Progress progress;
  private final Clock clock;

  Loader(Work work, Progress progress, Clock clock) {
    this.work = work;
    this.progress = progress;
    this.clock = clock;
  }

  Changes load(GraphRows rows) {
    Changes changes = new EntityWriter(work).write(rows.entities());
    Set<String> declared = rows.entities().stream().map(row -> row.node().id()).collect(toSet());
    List<ArticleRows> pending = work.in(transaction -> pending(transaction, rows.articles()));
    changes = changes.and(Changes.unchangedArticles(rows.articles().size() - pending.size()));
    int done = 0;
    for (List<ArticleRows> batch : batches(pending)) {
      changes =
          changes.and(
              work.in(transaction -> new ArticleWriter(transaction).write(batch, declared, now())));
      done += batch.size();
      progress.articles(done, pending.size());
    }
    return changes;
  }

  Changes unload(String article) {
    return work.in(transaction -> new ArticleWriter(transaction).remove(article));
  }

  /** Whole seconds, which people can type. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The articles that the ledger does not have as they are. */
  private static List<ArticleRows> pending(
      SimpleQueryRunner transaction, List<ArticleRows> articles) {
    Map<String, @Nullable Object> ledger = new HashMap<>();
    new Rows(transaction)
        .read("ledger", "articles", articles.stream().map(ArticleRows::id).toList())
        .forEach(row -> ledger.put(String.valueOf(row.get("article")), row.get("hash")));
    return articles.stream()
        .filter(article -> !article.hash().equals(ledger.get(article.id())))
        .toList();
  }

  private static List<List<ArticleRows>> batches(List<ArticleRows> articles) {
    List<List<ArticleRows>> batches = new ArrayList<>();
    List<ArticleRows> batch = new ArrayList<>();
    int size = 0;
    for (ArticleRows article : articles) {
      if (!batch.isEmpty() && size + article.size() > BATCH) {
        batches.add(batch);
        batch = new ArrayList<>();
        size = 0;
      }
      batch.add(article);
      size += article.size();
    }
    if (!batch.isEmpty()) batches.add(batch);
    return batches;
  }
}
