package parley.neo4j.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.cypher.ResultTable;

/** The graph as an open transaction sees it; says when rows have come. */
public record TransactionGraph(SimpleQueryRunner transaction, Runnable rowsReceived)
    implements Graph {
  /** Rows that are handed over at once. */
  private static final int TABLE = 1_000;

  public TransactionGraph(SimpleQueryRunner transaction) {
    this(transaction, () -> {});
  }

  @Override
  public ResultTable ask(String cypher, Map<String, ?> parameters) {
    return DriverValues.table(run(cypher, parameters));
  }

  @Override
  public void forEachRow(
      String cypher, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> reader) {
    Result result = run(cypher, parameters);
    while (result.hasNext()) reader.accept(DriverValues.row(result.next()));
  }

  @Override
  public boolean readPage(
      String cypher, Map<String, ?> parameters, PageRequest page, Consumer<ResultTable> reader) {
    Result result = run(cypher, parameters);
    for (long i = 0; i < page.skip() && result.hasNext(); i++) result.next();
    long left = page.limit() == 0 ? Long.MAX_VALUE : page.limit();
    do {
      ResultTable table = DriverValues.table(result, Math.min(left, TABLE));
      reader.accept(table);
      left -= table.rows().size();
    } while (left > 0 && result.hasNext());
    boolean more = result.hasNext();
    result.consume(); // the engine stops where it is
    return more;
  }

  @Override
  public QueryPlan explain(String cypher, Map<String, ?> parameters) {
    return QueryPlan.of(transaction, cypher, parameters);
  }

  private Result run(String cypher, Map<String, ?> parameters) {
    Result result = transaction.run(cypher, new LinkedHashMap<String, Object>(parameters));
    if (result.hasNext()) rowsReceived.run();
    return result;
  }
}
