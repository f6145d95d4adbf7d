package parley.store;

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
import parley.graph.ArticleRows;
import parley.graph.Fact;
import parley.graph.Shape;
import parley.graph.Support;

/**
 * Keeps facts what claims make them. What articles support that did not is added up; a fact is
 * derived anew from all its claims only where articles supported it before, and no longer do in the
 * same way: a first day or an origin cannot be subtracted.
 */
final class Facts {
  private final Unit unit;
  private final Rows rows;

  // Sorted, so that locks are taken in one order.
  private final SortedMap<Fact, Support> before = new TreeMap<>();
  private final SortedMap<Fact, Support> instead = new TreeMap<>();
  private final SortedMap<Fact, Support> added = new TreeMap<>();

  Facts(Unit unit) {
    this.unit = unit;
    this.rows = new Rows(unit);
  }

  /** Remembers what articles support whose claims, or some of them, are about to be taken out. */
  void remove(List<String> articles) {
    rows.read("supported", "articles", articles)
        .forEach(row -> before.merge(fact(row), held(row), Support::and));
  }

  /** Remembers what an article supports that takes the place of one taken out. */
  void replace(ArticleRows article) {
    article.supports().forEach((fact, support) -> instead.merge(fact, support, Support::and));
  }

  /** Remembers what an article supports that is new. */
  void add(ArticleRows article) {
    article.supports().forEach((fact, support) -> added.merge(fact, support, Support::and));
  }

  /** Brings the facts up to date with the claims that are in the graph by now. */
  void update() {
    SortedSet<Fact> derived = new TreeSet<>();
    before.forEach(
        (fact, support) -> {
          if (!support.equals(instead.remove(fact))) derived.add(fact);
        });
    instead.forEach((fact, support) -> added.merge(fact, support, Support::and));
    added.keySet().removeAll(derived);
    unit.add(added);
    List<Map<String, Object>> facts = derived.stream().map(Facts::parameters).toList();
    rows.write("facts", "facts", facts);
    rows.write("facts-unsupported", "facts", facts);
  }

  /** A fact as a statement takes it that treats shapes apart. */
  static Map<String, Object> parameters(Fact fact) {
    Map<String, Object> row = new HashMap<>(fact.parameters());
    row.put("shape", fact.shape().file());
    return row;
  }

  private static Fact fact(Map<String, @Nullable Object> row) {
    return new Fact(
        Shape.of(String.valueOf(row.get("shape"))),
        String.valueOf(row.get("from")),
        String.valueOf(row.get("type")),
        String.valueOf(row.get("to")));
  }

  private static Support held(Map<String, @Nullable Object> row) {
    return new Support(
        number(row, "claims"),
        number(row, "articles"),
        number(row, "own"),
        new TreeSet<>(Values.strings(row.get("relayedFrom"))),
        (@Nullable LocalDate) row.get("first"),
        (@Nullable LocalDate) row.get("last"));
  }

  private static long number(Map<String, @Nullable Object> row, String column) {
    return (Long) Objects.requireNonNull(row.get(column));
  }
}
