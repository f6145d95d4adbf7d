package parley.layout.network;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.NodeCard;
import parley.layout.shape.PlacedNode;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;
import parley.picture.Picture;
import parley.picture.PictureNode;

/**
 * A network: {@link SpringEmbedder} place what is joined, then what overlaps is moved apart. Parts
 * that nothing joins are laid out alone and packed.
 */
public final class ForceLayout {
  private static final double LENGTH = 190;
  private static final double GAP = 26;

  /** The share of a picture that boxes take at most before they are moved apart. */
  private static final double FILL_RATIO = 0.36;

  /** Names are wider than high, so a picture grows sideways. */
  private static final double WIDER = 1.25;

  private final Picture picture;
  private final AdjacencyGraph graph;
  private final Map<String, NodeCard> cards = new HashMap<>();

  private ForceLayout(Picture picture) {
    this.picture = picture;
    graph = new AdjacencyGraph(picture);
    for (PictureNode node : picture.nodes()) cards.put(node.id(), NodeCard.of(node));
  }

  public static DrawingBody of(Picture picture) {
    return new ForceLayout(picture).body();
  }

  private DrawingBody body() {
    List<Map<String, Rect>> parts =
        graph.components().stream()
            .map(part -> OverlapRemoval.removeOverlaps(spread(part), GAP))
            .toList();
    Map<String, Rect> places = ShelfPacking.pack(parts);
    List<PlacedNode> nodes = new ArrayList<>();
    for (PictureNode node : picture.nodes()) {
      Rect place = places.get(node.id());
      if (place != null) nodes.add(card(node.id()).at(place.x(), place.y()));
    }
    return EdgeRouter.of(picture, nodes);
  }

  private NodeCard card(String id) {
    NodeCard card = cards.get(id);
    if (card == null) throw new IllegalStateException("no node " + id);
    return card;
  }

  private Map<String, Rect> spread(List<String> part) {
    int[][] neighbours = graph.neighbours(part);
    List<Point> points =
        part.size() > 2
            ? LandscapeRotation.rotate(SpringEmbedder.of(neighbours))
            : row(part.size());
    double scale = Math.max(LENGTH / meanLength(neighbours, points), scale(part, points));
    Map<String, Rect> places = new LinkedHashMap<>();
    for (int i = 0; i < part.size(); i++) {
      Point point = points.get(i);
      NodeCard card = card(part.get(i));
      Point center = new Point(point.x() * scale * WIDER, point.y() * scale / WIDER);
      places.put(part.get(i), Rect.around(center, card.width(), card.height()));
    }
    return places;
  }

  /** The scale at which the boxes take a share of the picture that leaves room for lines. */
  private double scale(List<String> part, List<Point> points) {
    double boxes =
        part.stream().mapToDouble(id -> (card(id).width() + GAP) * (card(id).height() + GAP)).sum();
    double width = extent(points.stream().mapToDouble(Point::x).summaryStatistics());
    double height = extent(points.stream().mapToDouble(Point::y).summaryStatistics());
    double longest = Math.max(width, height); // a chain is as good as flat
    return Math.sqrt(boxes / FILL_RATIO / Math.max(width * height, longest * longest / 4));
  }

  private static double extent(DoubleSummaryStatistics values) {
    return Math.max(1, values.getMax() - values.getMin());
  }

  private static List<Point> row(int length) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < length; i++) points.add(new Point(i * 1.4, 0));
    return points;
  }

  private static double meanLength(int[][] neighbours, List<Point> points) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < neighbours.length; i++) {
      for (int other : neighbours[i]) {
        sum += points.get(i).distance(points.get(other));
        count++;
      }
    }
    return count == 0 || sum == 0 ? 1 : sum / count;
  }
}
