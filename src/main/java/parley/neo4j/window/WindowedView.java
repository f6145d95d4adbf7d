package parley.neo4j.window;

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
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.query.PagedGraph;
import parley.neo4j.query.TransactionGraph;
import parley.neo4j.write.BatchedStatements;
import parley.neo4j.write.DriverTransaction;
import parley.neo4j.write.FactUpdater;
import parley.neo4j.write.WriteTransaction;

/**
 * Narrows the graph to a window, within a transaction that is to be rolled back: takes out what is
 * outside and derives the facts again, so that every question, facts and all, sees what was
 * reported by then.
 */
public final class WindowedView {
  private final WriteTransaction writeTransaction;
  private final BatchedStatements statements;
  private final SimpleQueryRunner transaction;

  public WindowedView(SimpleQueryRunner transaction) {
    this.transaction = transaction;
    this.writeTransaction = new DriverTransaction(transaction);
    this.statements = new BatchedStatements(writeTransaction);
  }

  public <T> WindowResult<T> within(TimeWindow window, Function<? super PagedGraph, T> questions) {
    List<Map<String, @Nullable Object>> articles =
        window.asOf() == null ? List.of() : read("window-articles", "asOf", window.asOf());
    List<Map<String, @Nullable Object>> loaded =
        window.loadedBy() == null
            ? List.of()
            : read("window-loaded", "loadedBy", window.loadedBy().atOffset(ZoneOffset.UTC));
    FactUpdater facts = new FactUpdater(writeTransaction);
    List<String> ids =
        Stream.concat(articles.stream(), loaded.stream())
            .map(WindowedView::article)
            .distinct()
            .toList();
    facts.remove(ids);
    statements.write("retract", "articles", ids);
    List<Map<String, @Nullable Object>> claims = claims(window);
    facts.remove(claims.stream().map(WindowedView::article).distinct().toList());
    statements.write(
        "remove-claims", "claims", claims.stream().map(row -> row.get("claim")).toList());
    facts.update();

    List<Map<String, @Nullable Object>> undated = undated(articles);
    return new WindowResult<>(
        questions.apply(new TransactionGraph(transaction)),
        articles.size() - undated.size(),
        articles.stream()
            .map(row -> (LocalDate) row.get("published"))
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null),
        undated.stream().map(WindowedView::article).toList(),
        claims.size(),
        undated(claims).size(),
        new LaterLoads(
            articles(loaded, "later").size(),
            articles(loaded, "again"),
            articles(loaded, "unknown")));
  }

  private static List<String> articles(List<Map<String, @Nullable Object>> rows, String loaded) {
    return rows.stream()
        .filter(row -> loaded.equals(row.get("loaded")))
        .map(WindowedView::article)
        .toList();
  }

  private static String article(Map<String, @Nullable Object> row) {
    return String.valueOf(row.get("article"));
  }

  private List<Map<String, @Nullable Object>> claims(TimeWindow window) {
    if (window.happenedAfter() == null && window.happenedBefore() == null) return List.of();
    Map<String, @Nullable Object> days = new HashMap<>();
    days.put("after", window.happenedAfter());
    days.put("before", window.happenedBefore());
    return DriverValues.table(transaction.run(CypherFiles.statement("window-claims"), days)).rows();
  }

  private List<Map<String, @Nullable Object>> read(String statement, String name, Object value) {
    return DriverValues.table(
            transaction.run(CypherFiles.statement(statement), Map.of(name, value)))
        .rows();
  }

  private static List<Map<String, @Nullable Object>> undated(
      List<Map<String, @Nullable Object>> rows) {
    return rows.stream().filter(row -> Boolean.TRUE.equals(row.get("undated"))).toList();
  }
}
