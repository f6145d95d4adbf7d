package parley.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Keeps facts what claims make them. What new articles support is added up; facts that articles
 * supported which were there before are derived anew from all their claims.
 */
final class Facts {
  private final Unit unit;
  private final Rows rows;

  /** Facts to derive anew, and what to add; sorted, so that locks are taken in one order. */
  private final SortedSet<Fact> touched = new TreeSet<>();

  private final SortedMap<Fact, Support> added = new TreeMap<>();

  Facts(Unit unit) {
    this.unit = unit;
    this.rows = new Rows(unit);
  }

  /** Remembers what the claims of articles support as they are in the graph now. */
  void touch(List<String> articles) {
    for (Map<String, @Nullable Object> row : rows.read("supported", "articles", articles)) {
      touched.add(
          new Fact(
              Shape.of(String.valueOf(row.get("shape"))),
              String.valueOf(row.get("from")),
              String.valueOf(row.get("type")),
              String.valueOf(row.get("to"))));
    }
  }

  /** Remembers what an article supports that took the place of another version of itself. */
  void touch(ArticleRows article) {
    touched.addAll(article.supports().keySet());
  }

  /** Remembers what an article supports that is new. */
  void add(ArticleRows article) {
    article.supports().forEach((fact, support) -> added.merge(fact, support, Support::and));
  }

  /** Brings the facts up to date with the claims that are in the graph by now. */
  void update() {
    added.keySet().removeAll(touched);
    unit.add(added);
    List<Map<String, Object>> facts = touched.stream().map(Facts::parameters).toList();
    rows.write("facts", "facts", facts);
    rows.write("facts-unsupported", "facts", facts);
  }

  private static Map<String, Object> parameters(Fact fact) {
    Map<String, Object> row = new HashMap<>(fact.parameters());
    row.put("shape", fact.shape().file());
    return row;
  }
}
