package parley.neo4j.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.StoreException;

/** What an engine, wherever it is, tells of its memory. */
public final class EngineMemory {
  private EngineMemory() {}

  public static Map<String, String> of(Graph graph) {
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
      return graph.ask(CypherFiles.one(statement), Map.of()).rows().stream()
          .findFirst()
          .map(row -> row.get(column));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }
}
