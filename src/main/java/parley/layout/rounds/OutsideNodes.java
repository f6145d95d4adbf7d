package parley.layout.rounds;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.layout.shape.NodeCard;
import parley.layout.shape.PlacedNode;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/** What stands at the right of a layered drawing, each near those who speak of it. */
record OutsideNodes(Map<String, PlacedNode> nodes, double width, double bottom) {
  private static final double GAP = 12;
  private static final double WIDTH = 210;

  static OutsideNodes of(
      Picture picture, Map<String, PlacedNode> placed, double x, double top, double bottom) {
    Map<String, double[]> pulls = new HashMap<>();
    for (PictureEdge edge : picture.edges()) {
      PlacedNode from = placed.get(edge.from());
      if (from == null || placed.containsKey(edge.to())) continue;
      double[] pull = pulls.computeIfAbsent(edge.to(), none -> new double[2]);
      pull[0] += from.box().center().y();
      pull[1]++;
    }
    List<NodeCard> cards =
        picture.nodes().stream()
            .filter(node -> !placed.containsKey(node.id()))
            .sorted(
                comparingDouble((PictureNode node) -> mean(pulls.get(node.id())))
                    .thenComparing(PictureNode::id))
            .map(node -> NodeCard.of(node, WIDTH, 3))
            .toList();
    double high = cards.stream().mapToDouble(card -> card.height() + GAP).sum() - GAP;
    double y = Math.max(top, (top + bottom - high) / 2);
    Map<String, PlacedNode> nodes = new LinkedHashMap<>();
    for (NodeCard card : cards) {
      double wish = mean(pulls.get(card.node().id())) - card.height() / 2;
      if (high < (bottom - top) / 2) y = Math.max(y, wish);
      nodes.put(card.node().id(), card.at(x, y));
      y += card.height() + GAP;
    }
    return new OutsideNodes(nodes, WIDTH, y - GAP);
  }

  private static double mean(double @org.jspecify.annotations.Nullable [] pull) {
    return pull == null ? 0 : pull[0] / pull[1];
  }
}
