package parley.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.store.Graph;

/** A value that a parameter can take in a graph, with the name that people know it by. */
public record Choice(String value, @Nullable String name) {
  /** Every thing of the world that a graph knows. */
  public static List<Choice> things(Graph graph) {
    return graph.allThings().rows().stream()
        .map(row -> new Choice(String.valueOf(row.get("value")), (String) row.get("name")))
        .toList();
  }
}
