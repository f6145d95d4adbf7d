package parley.picture;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of the graph to be drawn: nodes by id, edges by from, type, to and how, and every claim
 * behind an edge by its id. {@code notes} are sentences on what the picture does not show.
 */
public record Picture(
    String title,
    List<Node> nodes,
    List<Edge> edges,
    SortedMap<String, DrawnClaim> claims,
    List<String> notes) {
  public Picture {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    notes = List.copyOf(notes);
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.id()));
    for (Edge edge : edges) {
      if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
        throw new IllegalArgumentException("an edge without its node: " + edge);
      }
    }
  }

  /** How many claims each node's edges have, by the node's id. */
  public Map<String, Integer> weights() {
    Map<String, Integer> weights = new HashMap<>();
    for (Edge edge : edges) {
      weights.merge(edge.from(), edge.claims().size(), Integer::sum);
      weights.merge(edge.to(), edge.claims().size(), Integer::sum);
    }
    return weights;
  }
}
