package parley.store;

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
import parley.graph.ArticleRows;
import parley.graph.EntityRows;
import parley.graph.GraphRows;
import parley.store.Turns.Late;
import parley.store.Turns.Turn;

/**
 * Writes rows in transactions: entities first, then articles, several to a transaction but each
 * wholly within one. Articles are read and mapped while others are being written, and new ones are
 * made while the transaction before is committed.
 */
final class Loader {
  /** Rows in one transaction, unless a single article has more. */
  private static final int BATCH = 15_000;

  /** Articles that are looked up in the ledger at once. */
  private static final int LOOKED_UP = 1_000;

  private final Noted work;
  private final Progress progress;
  private final Clock clock;
  private final int batch;

  Loader(Work work, Progress progress, Clock clock) {
    this(work, progress, clock, BATCH);
  }

  /** With so many rows in one transaction. */
  Loader(Work work, Progress progress, Clock clock, int batch) {
    this.batch = batch;
    this.work = new Noted(work);
    this.progress = progress;
    this.clock = clock;
  }

  Changes load(GraphRows rows, @Nullable String input) {
    work.in(unit -> true);
    Changes changes = new EntityWriter(work, batch).write(rows.entities());
    // Nothing may refer to one of these any more until an article of a later transaction does.
    Set<String> needed = new HashSet<>(rows.elsewhere());
    rows.entities().forEach(row -> needed.add(row.node().id()));
    Made made = new Made(changes, progress, rows.articles().size());
    try (Ahead<ArticleRows> articles = new Ahead<>(rows.articles().iterator(), LOOKED_UP);
        Turns<Changes> turns = new Turns<>(work.reading().atOnce(), made)) {
      Batches batches =
          new Batches(
              batch,
              (some, fresh) -> {
                Turns.Task<Changes> task = turn -> written(some, needed, rows.entities(), turn);
                // What is replaced takes out what others may be about to refer to.
                if (fresh) turns.start(task);
                else turns.alone(task);
              });
      while (articles.hasNext()) {
        List<ArticleRows> some = articles.next();
        Map<String, @Nullable Object> ledger = work.reading().in(unit -> ledger(unit, some));
        List<ArticleRows> pending = some.stream().filter(one -> !there(one, ledger)).toList();
        made.unchanged(some.size() - pending.size());
        pending.forEach(one -> batches.add(one, ledger.get(one.id()) == null));
      }
      batches.end();
      turns.finish();
    }
    if (input != null) work.complete(input, rows.articles().size());
    return made.changes();
  }

  private Changes written(
      List<ArticleRows> articles, Set<String> needed, List<EntityRows> entities, Turn turn) {
    List<Changes> parts = new ArrayList<>();
    Halves.each(
        articles, some -> parts.add(writtenOnce(some, needed, entities, turn)), ArticleRows::id);
    return parts.stream().reduce(Changes.NONE, Changes::and);
  }

  /**
   * Another process may unload what alone referred to entities of these documents, which are then
   * gone: they are written again.
   */
  private Changes writtenOnce(
      List<ArticleRows> articles, Set<String> needed, List<EntityRows> entities, Turn turn) {
    for (int left = Setback.GONE.repeats(); ; left--) {
      try {
        return work.in(unit -> new ArticleWriter(unit).write(articles, needed, now(), turn));
      } catch (Late e) {
        turn.await();
      } catch (Vanished e) {
        if (left == 0) throw e;
        turn.await();
        new EntityWriter(work, batch).write(entities);
      }
    }
  }

  Changes unload(String article) {
    return work.in(unit -> new ArticleWriter(unit).remove(article));
  }

  /** Whole seconds, which people can type. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The hashes that the ledger has of articles. */
  private static Map<String, @Nullable Object> ledger(Unit unit, Collection<ArticleRows> articles) {
    Map<String, @Nullable Object> ledger = new HashMap<>();
    new Rows(unit)
        .read("ledger", "articles", articles.stream().map(ArticleRows::id).toList())
        .forEach(row -> ledger.put(String.valueOf(row.get("article")), row.get("hash")));
    return ledger;
  }

  /** Whether the ledger has an article as it is. */
  private static boolean there(ArticleRows article, Map<String, @Nullable Object> ledger) {
    return article.hash().equals(ledger.get(article.id()));
  }
}
