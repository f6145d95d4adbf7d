package parley.layout.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/** Which things lines join, whichever way and however often. */
final class AdjacencyGraph {
  private final Map<String, Set<String>> neighbours = new LinkedHashMap<>();

  AdjacencyGraph(Picture picture) {
    for (PictureNode node : picture.nodes()) neighbours.put(node.id(), new TreeSet<>());
    for (PictureEdge edge : picture.edges()) {
      if (edge.from().equals(edge.to())) continue;
      neighboursOf(edge.from()).add(edge.to());
      neighboursOf(edge.to()).add(edge.from());
    }
  }

  private Set<String> neighboursOf(String id) {
    return Objects.requireNonNull(neighbours.get(id));
  }

  /** Parts that nothing joins, each from its most joined thing to those farthest from it. */
  List<List<String>> components() {
    List<String> starts = new ArrayList<>(neighbours.keySet());
    starts.sort(Comparator.comparingInt(id -> -neighboursOf(id).size())); // a stable sort
    List<List<String>> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String start : starts) {
      if (!seen.add(start)) continue;
      List<String> part = new ArrayList<>(List.of(start));
      for (int i = 0; i < part.size(); i++) {
        for (String next : neighboursOf(part.get(i))) if (seen.add(next)) part.add(next);
      }
      parts.add(part);
    }
    return parts;
  }

  /** The neighbours of each thing of a part, by their numbers in it. */
  int[][] neighbours(List<String> part) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String id : part) numbers.put(id, numbers.size());
    return part.stream()
        .map(id -> neighboursOf(id).stream().mapToInt(other -> numbers.get(other)).toArray())
        .toArray(int[][]::new);
  }
}
