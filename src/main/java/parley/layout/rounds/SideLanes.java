package parley.layout.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/** Who acts for which side: a lane for each, after those who act for none. */
final class SideLanes {
  private static final Set<String> ACTORS = Set.of("Person", "State", "Organization", "Group");

  private SideLanes() {}

  static boolean isActor(PictureNode node) {
    return ACTORS.contains(node.type());
  }

  /** The actors of each lane, its side before those who speak for it. */
  static List<List<PictureNode>> of(Picture picture) {
    Map<String, String> sides = sides(picture);
    Set<String> heads = new HashSet<>(sides.values());
    Map<String, PictureNode> nodes = new HashMap<>();
    picture.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, List<PictureNode>> lanes = new TreeMap<>();
    for (PictureNode node : picture.nodes()) {
      if (!isActor(node)) continue;
      String side = heads.contains(node.id()) ? node.id() : sides.getOrDefault(node.id(), "");
      String lane = side.isEmpty() && !node.type().equals("Person") ? node.id() : side;
      lanes.computeIfAbsent(lane, none -> new ArrayList<>()).add(node);
    }
    lanes.forEach(
        (side, lane) ->
            lane.sort(
                Comparator.comparing((PictureNode node) -> !node.id().equals(side))
                    .thenComparing(PictureNode::name)
                    .thenComparing(PictureNode::id)));
    return lanes.entrySet().stream()
        .sorted(Comparator.comparing(lane -> name(nodes, lane.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String name(Map<String, PictureNode> nodes, String id) {
    return id.isEmpty() ? "" : Objects.requireNonNull(nodes.get(id)).name();
  }

  /** The side that most claims make a person speak for. */
  private static Map<String, String> sides(Picture picture) {
    Map<String, PictureEdge> best = new HashMap<>();
    for (PictureEdge edge : picture.edges()) {
      if (!edge.type().equals("SPEAKS_FOR")) continue;
      best.merge(edge.from(), edge, (one, other) -> weight(other) > weight(one) ? other : one);
    }
    Map<String, String> sides = new HashMap<>();
    best.forEach((id, edge) -> sides.put(id, edge.to()));
    return sides;
  }

  private static int weight(PictureEdge edge) {
    return edge.claims().size() + (edge.isFact() ? 1_000_000 : 0);
  }
}
