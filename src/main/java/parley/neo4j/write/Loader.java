package parley.neo4j.write;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.neo4j.transaction.EntityRemovedException;
import parley.neo4j.transaction.FailureKind;
import parley.neo4j.write.TransactionPipeline.Predecessor;
import parley.neo4j.write.TransactionPipeline.PredecessorTimeout;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/**
 * Writes rows in transactions: entities first, then articles, several to a transaction but each
 * completely within one. Articles are read and mapped while others are being written, and new ones
 * are made while the transaction before is committed.
 */
public final class Loader {
  /** Rows in one transaction, unless a single article has more. */
  private static final int BATCH = 15_000;

  /** Articles that are looked up in the ledger at once. */
  private static final int LOOKUP_BATCH = 1_000;

  private final IdempotentWork work;
  private final LoadProgress progress;
  private final Clock clock;
  private final int batch;

  public Loader(TransactionRunner runner, LoadProgress progress, Clock clock) {
    this(runner, progress, clock, BATCH);
  }

  /** With so many rows in one transaction. */
  public Loader(TransactionRunner runner, LoadProgress progress, Clock clock, int batch) {
    this.batch = batch;
    this.work = new IdempotentWork(runner);
    this.progress = progress;
    this.clock = clock;
  }

  public Changes load(GraphRows rows, @Nullable String input) {
    work.run(transaction -> true);
    Changes changes = new EntityWriter(work, batch).write(rows.entities());
    // Nothing may refer to one of these any more until an article of a later transaction does.
    Set<String> needed = new HashSet<>(rows.externalIds());
    rows.entities().forEach(row -> needed.add(row.node().id()));
    LoadTotals totals = new LoadTotals(changes, progress, rows.articles().size());
    try (Prefetcher<ArticleRows> articles =
            new Prefetcher<>(rows.articles().iterator(), LOOKUP_BATCH);
        TransactionPipeline<Changes> pipeline =
            new TransactionPipeline<>(work.withoutLedger().maxConcurrent(), totals)) {
      ArticleBatches batches =
          new ArticleBatches(
              batch,
              (some, fresh) -> {
                TransactionPipeline.Task<Changes> task =
                    predecessor -> writeArticles(some, needed, rows.entities(), predecessor);
                // What is replaced takes out what others may be about to refer to.
                if (fresh) pipeline.submit(task);
                else pipeline.runAlone(task);
              });
      while (articles.hasNext()) {
        List<ArticleRows> some = articles.next();
        Map<String, @Nullable Object> ledger =
            work.withoutLedger().run(transaction -> readLedger(transaction, some));
        List<ArticleRows> pending = some.stream().filter(one -> !isUnchanged(one, ledger)).toList();
        totals.addUnchanged(some.size() - pending.size());
        pending.forEach(one -> batches.add(one, ledger.get(one.id()) == null));
      }
      batches.flush();
      pipeline.awaitAll();
    }
    if (input != null) work.markComplete(input, rows.articles().size());
    return totals.changes();
  }

  private Changes writeArticles(
      List<ArticleRows> articles,
      Set<String> needed,
      List<EntityRows> entities,
      Predecessor predecessor) {
    List<Changes> parts = new ArrayList<>();
    BatchSplitter.writeSplitting(
        articles,
        some -> parts.add(writeArticlesOnce(some, needed, entities, predecessor)),
        ArticleRows::id);
    return parts.stream().reduce(Changes.NONE, Changes::plus);
  }

  /**
   * Another process may unload what alone referred to entities of these documents, which are then
   * gone: they are written again.
   */
  private Changes writeArticlesOnce(
      List<ArticleRows> articles,
      Set<String> needed,
      List<EntityRows> entities,
      Predecessor predecessor) {
    for (int left = FailureKind.GONE.maxRetries(); ; left--) {
      try {
        return work.run(
            transaction ->
                new ArticleWriter(transaction).write(articles, needed, now(), predecessor));
      } catch (PredecessorTimeout e) {
        predecessor.await();
      } catch (EntityRemovedException e) {
        if (left == 0) throw e;
        predecessor.await();
        new EntityWriter(work, batch).write(entities);
      }
    }
  }

  public Changes unload(String article) {
    return work.run(transaction -> new ArticleWriter(transaction).remove(article));
  }

  /** Whole seconds, which people can type. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The hashes that the ledger has of articles. */
  private static Map<String, @Nullable Object> readLedger(
      WriteTransaction transaction, Collection<ArticleRows> articles) {
    Map<String, @Nullable Object> ledger = new HashMap<>();
    new BatchedStatements(transaction)
        .read("ledger", "articles", articles.stream().map(ArticleRows::id).toList())
        .forEach(row -> ledger.put(String.valueOf(row.get("article")), row.get("hash")));
    return ledger;
  }

  /** Whether the ledger has an article as it is. */
  private static boolean isUnchanged(ArticleRows article, Map<String, @Nullable Object> ledger) {
    return article.contentHash().equals(ledger.get(article.id()));
  }
}
