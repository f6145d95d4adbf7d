package parley.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an engine, wherever it is, tells of its memory. */
final class Memory {
  private Memory() {}

  static Map<String, String> of(Graph graph) {
    Map<String, String> memory = new LinkedHashMap<>();
    told(graph, "memory-heap", "bytes")
        .ifPresent(bytes -> memory.put("heap", (Long) bytes / (1 << 20) + " MiB"));
    told(graph, "memory-page-cache", "size")
        .ifPresent(
            size ->
                memory.put(
                    "page cache", size.toString().replaceFirst("(\\.00)?([KMGT]iB)", " $2")));
    return memory;
  }

  /** A server may refuse to tell, or know no way to. */
  private static Optional<Object> told(Graph graph, String statement, String column) {
    try {
      return graph.ask(Statements.one(statement), Map.of()).rows().stream()
          .findFirst()
          .map(row -> row.get(column));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }
}
