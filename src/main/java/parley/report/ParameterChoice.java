package parley.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.ResultTable;
import parley.neo4j.query.Graph;

/** A value that a parameter can take in a graph, with the name that people know it by. */
public record ParameterChoice(String value, @Nullable String name) {
  /** Every thing of the world that a graph knows. */
  public static List<ParameterChoice> entities(Graph graph) {
    return of(graph.allEntities());
  }

  /** The rows of a statement that returns value, or value and name. */
  static List<ParameterChoice> of(ResultTable table) {
    return table.rows().stream()
        .map(row -> new ParameterChoice(String.valueOf(row.get("value")), (String) row.get("name")))
        .toList();
  }
}
