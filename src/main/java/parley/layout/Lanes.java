package parley.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;

/** Who acts for which side: a lane for each, after those who act for none. */
final class Lanes {
  private static final Set<String> ACTORS = Set.of("Person", "State", "Organization", "Group");

  private Lanes() {}

  static boolean actor(Node node) {
    return ACTORS.contains(node.type());
  }

  /** The actors of each lane, its side before those who speak for it. */
  static List<List<Node>> of(Picture picture) {
    Map<String, String> sides = sides(picture);
    Set<String> heads = new HashSet<>(sides.values());
    Map<String, Node> nodes = new HashMap<>();
    picture.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, List<Node>> lanes = new TreeMap<>();
    for (Node node : picture.nodes()) {
      if (!actor(node)) continue;
      String side = heads.contains(node.id()) ? node.id() : sides.getOrDefault(node.id(), "");
      String lane = side.isEmpty() && !node.type().equals("Person") ? node.id() : side;
      lanes.computeIfAbsent(lane, none -> new ArrayList<>()).add(node);
    }
    lanes.forEach(
        (side, lane) ->
            lane.sort(
                Comparator.comparing((Node node) -> !node.id().equals(side))
                    .thenComparing(Node::name)
                    .thenComparing(Node::id)));
    return lanes.entrySet().stream()
        .sorted(Comparator.comparing(lane -> name(nodes, lane.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String name(Map<String, Node> nodes, String id) {
    return id.isEmpty() ? "" : Objects.requireNonNull(nodes.get(id)).name();
  }

  /** The side that most claims make a person speak for. */
  private static Map<String, String> sides(Picture picture) {
    Map<String, Edge> best = new HashMap<>();
    for (Edge edge : picture.edges()) {
      if (!edge.type().equals("SPEAKS_FOR")) continue;
      best.merge(edge.from(), edge, (one, other) -> weight(other) > weight(one) ? other : one);
    }
    Map<String, String> sides = new HashMap<>();
    best.forEach((id, edge) -> sides.put(id, edge.to()));
    return sides;
  }

  private static int weight(Edge edge) {
    return edge.claims().size() + (edge.fact() ? 1_000_000 : 0);
  }
}
