package parley.picture;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of the graph to be drawn: nodes in the order of their ids, edges of from, type, to and
 * how, and every claim behind an edge by its id. {@code notes} are sentences on what the picture
 * does not show.
 */
public record Picture(
    String title,
    List<PictureNode> nodes,
    List<PictureEdge> edges,
    SortedMap<String, PictureClaim> claims,
    List<String> notes) {
  public Picture {
    nodes = nodes.stream().sorted(comparing(PictureNode::id)).toList();
    edges =
        edges.stream()
            .sorted(
                comparing(PictureEdge::from)
                    .thenComparing(PictureEdge::type)
                    .thenComparing(PictureEdge::to)
                    .thenComparing(PictureEdge::support))
            .toList();
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
    notes = List.copyOf(notes);
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.id()));
    for (PictureEdge edge : edges) {
      if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
        throw new IllegalArgumentException("an edge without its node: " + edge);
      }
    }
  }

  /** The same under another title. */
  public Picture withTitle(String other) {
    return new Picture(other, nodes, edges, claims, notes);
  }

  /** The claim of that id, which must be one behind an edge. */
  public PictureClaim claim(String id) {
    return Objects.requireNonNull(claims.get(id));
  }

  /** The names of the nodes by their ids. */
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    nodes.forEach(node -> names.put(node.id(), node.name()));
    return names;
  }

  /** How many claims each node's edges have, by the node's id. */
  public Map<String, Integer> weights() {
    Map<String, Integer> weights = new HashMap<>();
    for (PictureEdge edge : edges) {
      weights.merge(edge.from(), edge.claims().size(), Integer::sum);
      weights.merge(edge.to(), edge.claims().size(), Integer::sum);
    }
    return weights;
  }
}
