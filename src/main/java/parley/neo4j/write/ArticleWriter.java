package parley.neo4j.write;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.write.TransactionPipeline.Predecessor;
import parley.rows.ArticleRows;
import parley.rows.NodeRow;

/**
 * Writes and removes articles within one transaction: the ledger's lock, the old claims out, the
 * new ones in, the facts that either touches, the entities that nothing refers to any more, and the
 * ledger's entry.
 */
final class ArticleWriter {
  private final WriteTransaction transaction;
  private final BatchedStatements statements;

  ArticleWriter(WriteTransaction transaction) {
    this.transaction = transaction;
    this.statements = new BatchedStatements(transaction);
  }

  /**
   * Writes the articles; of the entities that only their old claims referred to, those {@code
   * needed} stay. {@code moment} is when, for the ledger. Before it looks at anything that is not
   * of these articles alone, it takes its turn.
   */
  Changes write(
      List<ArticleRows> articles, Set<String> needed, Instant moment, Predecessor predecessor) {
    Map<String, @Nullable Object> ledger = lock(articles.stream().map(ArticleRows::id).toList());
    // Another loader may have been here since the ledger was read.
    List<ArticleRows> pending =
        articles.stream()
            .filter(article -> !article.contentHash().equals(ledger.get(article.id())))
            .toList();
    if (pending.isEmpty()) {
      predecessor.awaitBriefly();
      return Changes.unchangedArticles(articles.size());
    }
    List<String> old =
        pending.stream().map(ArticleRows::id).filter(id -> ledger.get(id) != null).toList();

    if (!old.isEmpty()) predecessor.awaitBriefly();
    FactUpdater facts = new FactUpdater(transaction);
    facts.remove(old);
    Retracted retracted = retract(old);
    transaction.create(pending);
    for (ArticleRows article : pending) {
      if (ledger.get(article.id()) == null) facts.add(article);
      else facts.replace(article);
    }
    predecessor.awaitBriefly();
    update(facts);
    List<String> removed = prune(retracted.referenced(), needed);
    ZonedDateTime now = moment.atZone(ZoneOffset.UTC);
    statements.write(
        "ledger-enter", "rows", pending.stream().map(row -> ledgerEntry(row, now)).toList());

    List<String> added =
        pending.stream().map(ArticleRows::id).filter(id -> ledger.get(id) == null).toList();
    int unchanged = articles.size() - pending.size();
    return new Changes(
        new ChangeCount(ChangedIds.of(added), ChangedIds.of(old), ChangedIds.NONE, unchanged),
        claims(retracted.claims(), pending),
        new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.of(removed), 0));
  }

  /** Removes an article; nothing changes when the ledger does not have it. */
  Changes remove(String article) {
    List<String> articles = List.of(article);
    if (statements.read("ledger", "articles", articles).get(0).get("hash") == null)
      return Changes.NONE;
    lock(articles);
    FactUpdater facts = new FactUpdater(transaction);
    facts.remove(articles);
    Retracted retracted = retract(articles);
    update(facts);
    List<String> removed = prune(retracted.referenced(), Set.of());
    statements.write("ledger-strike", "articles", articles);
    return new Changes(
        new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.of(articles), 0),
        new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.of(retracted.claims()), 0),
        new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.of(removed), 0));
  }

  private void update(FactUpdater facts) {
    statements.write("facts-lock", "ids", List.of("ledger"));
    facts.update();
  }

  private Map<String, @Nullable Object> lock(List<String> articles) {
    Map<String, @Nullable Object> ledger = new HashMap<>();
    statements
        .read("ledger-lock", "articles", articles)
        .forEach(row -> ledger.put(String.valueOf(row.get("article")), row.get("hash")));
    return ledger;
  }

  /** What was taken out: claims, and the entities they and their articles referred to. */
  private record Retracted(List<String> claims, List<String> referenced) {}

  private Retracted retract(List<String> articles) {
    if (articles.isEmpty()) return new Retracted(List.of(), List.of());
    List<String> claims = statements.readStrings("claims-of", "articles", articles, "claim");
    List<String> referenced = statements.readStrings("referenced", "articles", articles, "id");
    statements.write("retract", "articles", articles);
    return new Retracted(claims, referenced);
  }

  /**
   * Removes those entities that nothing refers to any more, then those that only they referred to,
   * and so on.
   */
  private List<String> prune(List<String> candidates, Set<String> needed) {
    List<String> removed = new ArrayList<>();
    Set<String> wholes = new TreeSet<>();
    Set<String> suspects = new TreeSet<>(candidates);
    suspects.removeAll(needed);
    while (!suspects.isEmpty()) {
      Set<String> next = new TreeSet<>();
      for (Map<String, @Nullable Object> row :
          statements.read("prune", "ids", List.copyOf(suspects))) {
        removed.addAll(DriverValues.strings(row.get("removed")));
        next.addAll(DriverValues.strings(row.get("referred")));
      }
      wholes.addAll(next);
      next.removeAll(needed);
      suspects = next;
    }
    // A round that went has left a gap.
    statements.write("round-order", "processes", List.copyOf(wholes));
    return removed;
  }

  private static ChangeCount claims(List<String> old, List<ArticleRows> articles) {
    List<String> now =
        articles.stream().flatMap(article -> article.claims().stream()).map(NodeRow::id).toList();
    Set<String> before = new HashSet<>(old);
    Set<String> after = new HashSet<>(now);
    // A claim that keeps its id may still have changed in its links; its article then counts as
    // changed.
    return new ChangeCount(
        ChangedIds.of(now.stream().filter(id -> !before.contains(id)).toList()),
        ChangedIds.NONE,
        ChangedIds.of(old.stream().filter(id -> !after.contains(id)).toList()),
        (int) now.stream().filter(before::contains).count());
  }

  private static Map<String, Object> ledgerEntry(ArticleRows article, ZonedDateTime now) {
    return Map.of("article", article.id(), "hash", article.contentHash(), "moment", now);
  }
}
