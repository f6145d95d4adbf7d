package parley.bench.method;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Nodes by label, relationships by type, and how many nodes and relationships there are in all. */
public record GraphCounts(
    SortedMap<String, Long> nodes, SortedMap<String, Long> links, long elements) {
  /** What came since. */
  GraphCounts since(GraphCounts before) {
    return new GraphCounts(
        less(nodes, before.nodes), less(links, before.links), elements - before.elements);
  }

  private static SortedMap<String, Long> less(
      SortedMap<String, Long> after, SortedMap<String, Long> before) {
    SortedMap<String, Long> less = new TreeMap<>(after);
    before.forEach((name, count) -> less.merge(name, -count, Long::sum));
    return less;
  }

  /**
   * Ends the run unless a graph has exactly this.
   *
   * @param more whether it may have labels and types beside these: facts and a ledger
   */
  public void require(GraphCounts graph, boolean more) {
    require("nodes", nodes, graph.nodes);
    require("relationships", links, graph.links);
    if (!more && elements != graph.elements) {
      throw new IllegalStateException(
          graph.elements + " nodes and relationships instead of " + elements);
    }
  }

  private static void require(String what, Map<String, Long> wanted, Map<String, Long> found) {
    wanted.forEach(
        (name, count) -> {
          long there = found.getOrDefault(name, 0L);
          if (there != count) {
            throw new IllegalStateException(
                there + " " + what + " " + name + " instead of " + count);
          }
        });
  }
}
