package parley.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Narrows the graph to a window, within a transaction that is to be rolled back: takes out what is
 * outside and derives the facts anew, so that every question, facts and all, sees what was reported
 * by then.
 */
final class Blinds {
  private final Unit unit;
  private final Rows rows;
  private final SimpleQueryRunner transaction;

  Blinds(SimpleQueryRunner transaction) {
    this.transaction = transaction;
    this.unit = new DriverUnit(transaction);
    this.rows = new Rows(unit);
  }

  <T> Seen<T> within(Window window, Function<Graph, T> questions) {
    List<Map<String, @Nullable Object>> articles =
        window.asOf() == null ? List.of() : read("window-articles", "asOf", window.asOf());
    List<Map<String, @Nullable Object>> loaded =
        window.loadedBy() == null
            ? List.of()
            : read("window-loaded", "loadedBy", window.loadedBy().atOffset(ZoneOffset.UTC));
    Facts facts = new Facts(unit);
    List<String> ids =
        Stream.concat(articles.stream(), loaded.stream()).map(Blinds::article).distinct().toList();
    facts.remove(ids);
    rows.write("retract", "articles", ids);
    List<Map<String, @Nullable Object>> claims = claims(window);
    facts.remove(claims.stream().map(Blinds::article).distinct().toList());
    rows.write("remove-claims", "claims", claims.stream().map(row -> row.get("claim")).toList());
    facts.update();

    List<Map<String, @Nullable Object>> undated = undated(articles);
    return new Seen<>(
        questions.apply(new OpenGraph(transaction)),
        articles.size() - undated.size(),
        articles.stream()
            .map(row -> (LocalDate) row.get("published"))
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null),
        undated.stream().map(Blinds::article).toList(),
        claims.size(),
        undated(claims).size(),
        new LoadedSince(
            articles(loaded, "later").size(),
            articles(loaded, "again"),
            articles(loaded, "unknown")));
  }

  private static List<String> articles(List<Map<String, @Nullable Object>> rows, String loaded) {
    return rows.stream()
        .filter(row -> loaded.equals(row.get("loaded")))
        .map(Blinds::article)
        .toList();
  }

  private static String article(Map<String, @Nullable Object> row) {
    return String.valueOf(row.get("article"));
  }

  private List<Map<String, @Nullable Object>> claims(Window window) {
    if (window.happenedAfter() == null && window.happenedBefore() == null) return List.of();
    Map<String, @Nullable Object> days = new HashMap<>();
    days.put("after", window.happenedAfter());
    days.put("before", window.happenedBefore());
    return Values.table(transaction.run(Statements.one("window-claims"), days)).rows();
  }

  private List<Map<String, @Nullable Object>> read(String statement, String name, Object value) {
    return Values.table(transaction.run(Statements.one(statement), Map.of(name, value))).rows();
  }

  private static List<Map<String, @Nullable Object>> undated(
      List<Map<String, @Nullable Object>> rows) {
    return rows.stream().filter(row -> Boolean.TRUE.equals(row.get("undated"))).toList();
  }
}
