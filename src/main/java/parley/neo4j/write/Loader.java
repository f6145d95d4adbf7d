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
import parley.neo4j.bolt.EntityRemovedException;
import parley.neo4j.bolt.FailureKind;
import parley.neo4j.write.TransactionPipeline.Predecessor;
import parley.neo4j.write.TransactionPipeline.PredecessorTimeout;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/**
 * Writes rows in transactions: entities first, then articles, several to a transaction but each
 * wholly within one. Articles are read and mapped while others are being written, and new ones are
 * made while the transaction before is committed.
 */
public final class Loader {
  /** Rows in one transaction, unless a single article has more. */
  private static final int BATCH = 15_000;

  /** Articles that are looked up in the ledger at once. */
  private static final int LOOKED_UP = 1_000;

  private final IdempotentWork work;
  private final LoadProgress progress;
  private final Clock clock;
  private final int batch;

  public Loader(TransactionRunner work, LoadProgress progress, Clock clock) {
    this(work, progress, clock, BATCH);
  }

  /** With so many rows in one transaction. */
  public Loader(TransactionRunner work, LoadProgress progress, Clock clock, int batch) {
    this.batch = batch;
    this.work = new IdempotentWork(work);
    this.progress = progress;
    this.clock = clock;
  }

  public Changes load(GraphRows rows, @Nullable String input) {
    work.run(unit -> true);
    Changes changes = new EntityWriter(work, batch).write(rows.entities());
    // Nothing may refer to one of these any more until an article of a later transaction does.
    Set<String> needed = new HashSet<>(rows.elsewhere());
    rows.entities().forEach(row -> needed.add(row.node().id()));
    LoadTotals made = new LoadTotals(changes, progress, rows.articles().size());
    try (Prefetcher<ArticleRows> articles =
            new Prefetcher<>(rows.articles().iterator(), LOOKED_UP);
        TransactionPipeline<Changes> turns =
            new TransactionPipeline<>(work.reading().maxConcurrent(), made)) {
      ArticleBatches batches =
          new ArticleBatches(
              batch,
              (some, fresh) -> {
                TransactionPipeline.Task<Changes> task =
                    turn -> writeArticles(some, needed, rows.entities(), turn);
                // What is replaced takes out what others may be about to refer to.
                if (fresh) turns.start(task);
                else turns.runAlone(task);
              });
      while (articles.hasNext()) {
        List<ArticleRows> some = articles.next();
        Map<String, @Nullable Object> ledger = work.reading().run(unit -> ledger(unit, some));
        List<ArticleRows> pending = some.stream().filter(one -> !isUnchanged(one, ledger)).toList();
        made.unchanged(some.size() - pending.size());
        pending.forEach(one -> batches.add(one, ledger.get(one.id()) == null));
      }
      batches.flush();
      turns.finish();
    }
    if (input != null) work.markComplete(input, rows.articles().size());
    return made.changes();
  }

  private Changes writeArticles(
      List<ArticleRows> articles, Set<String> needed, List<EntityRows> entities, Predecessor turn) {
    List<Changes> parts = new ArrayList<>();
    BatchSplitter.each(
        articles,
        some -> parts.add(writeArticlesOnce(some, needed, entities, turn)),
        ArticleRows::id);
    return parts.stream().reduce(Changes.NONE, Changes::plus);
  }

  /**
   * Another process may unload what alone referred to entities of these documents, which are then
   * gone: they are written again.
   */
  private Changes writeArticlesOnce(
      List<ArticleRows> articles, Set<String> needed, List<EntityRows> entities, Predecessor turn) {
    for (int left = FailureKind.GONE.maxRetries(); ; left--) {
      try {
        return work.run(unit -> new ArticleWriter(unit).write(articles, needed, now(), turn));
      } catch (PredecessorTimeout e) {
        turn.await();
      } catch (EntityRemovedException e) {
        if (left == 0) throw e;
        turn.await();
        new EntityWriter(work, batch).write(entities);
      }
    }
  }

  public Changes unload(String article) {
    return work.run(unit -> new ArticleWriter(unit).remove(article));
  }

  /** Whole seconds, which people can type. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The hashes that the ledger has of articles. */
  private static Map<String, @Nullable Object> ledger(
      WriteTransaction unit, Collection<ArticleRows> articles) {
    Map<String, @Nullable Object> ledger = new HashMap<>();
    new BatchedStatements(unit)
        .read("ledger", "articles", articles.stream().map(ArticleRows::id).toList())
        .forEach(row -> ledger.put(String.valueOf(row.get("article")), row.get("hash")));
    return ledger;
  }

  /** Whether the ledger has an article as it is. */
  private static boolean isUnchanged(ArticleRows article, Map<String, @Nullable Object> ledger) {
    return article.hash().equals(ledger.get(article.id()));
  }
}
