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
    implements PagedGraph {
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
  public ResultPages pages(String cypher, Map<String, ?> parameters, PageRequest page) {
    return new ResultPages(run(cypher, parameters), page);
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
