package parley.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/** The graph as an open transaction sees it. */
record OpenGraph(SimpleQueryRunner transaction) implements Graph {
  @Override
  public Table ask(String cypher, Map<String, ?> parameters) {
    return Values.table(run(cypher, parameters));
  }

  @Override
  public void each(
      String cypher, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> reader) {
    Result result = run(cypher, parameters);
    while (result.hasNext()) reader.accept(Values.row(result.next()));
  }

  private Result run(String cypher, Map<String, ?> parameters) {
    return transaction.run(cypher, new LinkedHashMap<String, Object>(parameters));
  }
}
