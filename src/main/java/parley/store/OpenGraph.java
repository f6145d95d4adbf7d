package parley.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/** The graph as an open transaction sees it. */
record OpenGraph(SimpleQueryRunner transaction) implements Graph {
  @Override
  public Table ask(String cypher, Map<String, ?> parameters) {
    return Values.table(transaction.run(cypher, new LinkedHashMap<String, Object>(parameters)));
  }
}
