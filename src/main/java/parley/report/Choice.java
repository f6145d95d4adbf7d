package parley.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.store.Graph;
import parley.store.Table;

/** A value that a parameter can take in a graph, with the name that people know it by. */
public record Choice(String value, @Nullable String name) {
  /** Every thing of the world that a graph knows. */
  public static List<Choice> things(Graph graph) {
    return of(graph.allThings());
  }

  /** The rows of a statement that returns value, or value and name. */
  static List<Choice> of(Table table) {
    return table.rows().stream()
        .map(row -> new Choice(String.valueOf(row.get("value")), (String) row.get("name")))
        .toList();
  }
}
