package parley.neo4j.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.cypher.ResultTable;

/** The graph as an open transaction sees it. */
public record TransactionGraph(SimpleQueryRunner transaction) implements PagedGraph {
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
    return transaction.run(cypher, new LinkedHashMap<String, Object>(parameters));
  }
}
