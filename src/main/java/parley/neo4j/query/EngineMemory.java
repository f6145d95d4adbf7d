package parley.neo4j.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.location.StoreException;

/** What an engine, wherever it is, tells of its memory. */
public final class EngineMemory {
  private EngineMemory() {}

  public static Map<String, String> of(Graph graph) {
    Map<String, String> memory = new LinkedHashMap<>();
    readValue(graph, "memory-heap", "bytes")
        .ifPresent(bytes -> memory.put("heap", (Long) bytes / (1 << 20) + " MiB"));
    readValue(graph, "memory-page-cache", "size")
        .ifPresent(
            size ->
                memory.put(
                    "page cache", size.toString().replaceFirst("(\\.00)?([KMGT]iB)", " $2")));
    return memory;
  }

  /** A server may refuse to tell, or know no way to. */
  private static Optional<Object> readValue(Graph graph, String statement, String column) {
    try {
      return graph.ask(CypherFiles.statement(statement), Map.of()).rows().stream()
          .findFirst()
          .map(row -> row.get(column));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }
}
