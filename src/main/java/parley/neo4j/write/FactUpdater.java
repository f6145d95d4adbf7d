package parley.neo4j.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.DriverValues;
import parley.rows.ArticleRows;
import parley.rows.Fact;
import parley.rows.FactShape;
import parley.rows.FactSupport;

/**
 * Keeps facts what claims make them. What articles support that did not is added up; a fact is
 * derived again from all its claims only where articles supported it before, and no longer do in
 * the same way: a first day or an origin cannot be subtracted.
 */
public final class FactUpdater {
  private final WriteTransaction transaction;
  private final BatchedStatements statements;

  // Sorted, so that locks are taken in one order.
  private final SortedMap<Fact, FactSupport> removed = new TreeMap<>();
  private final SortedMap<Fact, FactSupport> replacing = new TreeMap<>();
  private final SortedMap<Fact, FactSupport> added = new TreeMap<>();

  public FactUpdater(WriteTransaction transaction) {
    this.transaction = transaction;
    this.statements = new BatchedStatements(transaction);
  }

  /** Remembers what articles support whose claims, or some of them, are about to be taken out. */
  public void remove(List<String> articles) {
    statements
        .read("supported", "articles", articles)
        .forEach(row -> removed.merge(fact(row), support(row), FactSupport::plus));
  }

  /** Remembers what an article supports that takes the place of one taken out. */
  public void replace(ArticleRows article) {
    article
        .supports()
        .forEach((fact, support) -> replacing.merge(fact, support, FactSupport::plus));
  }

  /** Remembers what an article supports that is new. */
  void add(ArticleRows article) {
    article.supports().forEach((fact, support) -> added.merge(fact, support, FactSupport::plus));
  }

  /** Brings the facts up to date with the claims that are in the graph by now. */
  public void update() {
    SortedSet<Fact> derived = new TreeSet<>();
    removed.forEach(
        (fact, support) -> {
          if (!support.equals(replacing.remove(fact))) derived.add(fact);
        });
    replacing.forEach((fact, support) -> added.merge(fact, support, FactSupport::plus));
    added.keySet().removeAll(derived);
    transaction.add(added);
    List<Map<String, Object>> facts = derived.stream().map(FactUpdater::parameters).toList();
    statements.write("facts", "facts", facts);
    statements.write("facts-unsupported", "facts", facts);
  }

  /** A fact as a statement takes it that treats shapes apart. */
  static Map<String, Object> parameters(Fact fact) {
    Map<String, Object> row = new HashMap<>(fact.parameters());
    row.put("shape", fact.shape().file());
    return row;
  }

  private static Fact fact(Map<String, @Nullable Object> row) {
    return new Fact(
        FactShape.of(String.valueOf(row.get("shape"))),
        String.valueOf(row.get("from")),
        String.valueOf(row.get("type")),
        String.valueOf(row.get("to")));
  }

  private static FactSupport support(Map<String, @Nullable Object> row) {
    return new FactSupport(
        number(row, "claims"),
        number(row, "articles"),
        number(row, "own"),
        new TreeSet<>(DriverValues.strings(row.get("relayedFrom"))),
        (@Nullable LocalDate) row.get("first"),
        (@Nullable LocalDate) row.get("last"));
  }

  private static long number(Map<String, @Nullable Object> row, String column) {
    return (Long) Objects.requireNonNull(row.get(column));
  }
}
