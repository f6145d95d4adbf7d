package parley.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;

/**
 * A network: edges pull, nodes push (Fruchterman and Reingold), then what overlaps is moved apart.
 * Parts that nothing joins are laid out alone and packed.
 */
final class Force {
  private static final long SEED = 1;
  private static final double LENGTH = 190;
  private static final double GAP = 26;

  /** The share of a picture that boxes take at most before they are moved apart. */
  private static final double FILLED = 0.28;

  /** Names are wider than high, so a picture grows sideways. */
  private static final double WIDER = 1.25;

  private final Picture picture;
  private final Map<String, Card> cards = new HashMap<>();
  private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

  private Force(Picture picture) {
    this.picture = picture;
    for (Node node : picture.nodes()) {
      cards.put(node.id(), Card.of(node));
      graph.addVertex(node.id());
    }
    for (Edge edge : picture.edges()) {
      if (!edge.from().equals(edge.to())) graph.addEdge(edge.from(), edge.to());
    }
  }

  static Body of(Picture picture) {
    return new Force(picture).body();
  }

  private Body body() {
    List<Map<String, Rect>> parts = new ArrayList<>();
    for (Set<String> part : new ConnectivityInspector<>(graph).connectedSets()) {
      parts.add(Apart.moved(spread(part), GAP));
    }
    Map<String, Rect> places = Packing.of(parts);
    List<PlacedNode> nodes = new ArrayList<>();
    for (Node node : picture.nodes()) {
      Rect place = places.get(node.id());
      if (place != null) nodes.add(card(node.id()).at(place.x(), place.y()));
    }
    return Network.of(picture, nodes, Map.of());
  }

  private Card card(String id) {
    Card card = cards.get(id);
    if (card == null) throw new IllegalStateException("no node " + id);
    return card;
  }

  private Map<String, Rect> spread(Set<String> part) {
    Map<String, Point> points = part.size() > 2 ? forces(part) : row(part);
    double scale = Math.max(LENGTH / meanLength(part, points), roomy(part, points.values()));
    double turn = part.size() > 2 ? lengthwise(points.values()) : 0;
    Map<String, Rect> places = new LinkedHashMap<>();
    for (String id : part) {
      Point point = turned(Objects.requireNonNull(points.get(id)), turn);
      Point center = new Point(point.x() * scale * WIDER, point.y() * scale / WIDER);
      places.put(id, Rect.around(center, card(id).width(), card(id).height()));
    }
    return places;
  }

  /** The scale at which the boxes take a share of the picture that leaves room for lines. */
  private double roomy(Set<String> part, Collection<Point> points) {
    double boxes =
        part.stream().mapToDouble(id -> (card(id).width() + GAP) * (card(id).height() + GAP)).sum();
    double width = extent(points.stream().mapToDouble(Point::x).summaryStatistics());
    double height = extent(points.stream().mapToDouble(Point::y).summaryStatistics());
    return part.size() > 2 ? Math.sqrt(boxes / FILLED / (width * height)) : 0;
  }

  private static double extent(DoubleSummaryStatistics values) {
    return Math.max(1, values.getMax() - values.getMin());
  }

  /**
   * The angle of the direction in which points lie farthest apart; drawings are wider than high.
   */
  private static double lengthwise(Collection<Point> points) {
    double x = points.stream().mapToDouble(Point::x).average().orElse(0);
    double y = points.stream().mapToDouble(Point::y).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Point point : points) {
      xx += (point.x() - x) * (point.x() - x);
      yy += (point.y() - y) * (point.y() - y);
      xy += (point.x() - x) * (point.y() - y);
    }
    return StrictMath.atan2(2 * xy, xx - yy) / 2;
  }

  private static Point turned(Point point, double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new Point(point.x() * cos + point.y() * sin, point.y() * cos - point.x() * sin);
  }

  private static Map<String, Point> row(Set<String> part) {
    Map<String, Point> points = new HashMap<>();
    for (String id : part) points.put(id, new Point(points.size() * 1.4, 0));
    return points;
  }

  private Map<String, Point> forces(Set<String> part) {
    MapLayoutModel2D<String> model = new MapLayoutModel2D<>(Box2D.of(1000, 1000));
    new IndexedFRLayoutAlgorithm2D<String, DefaultEdge>(
            rounds(part.size()),
            IndexedFRLayoutAlgorithm2D.DEFAULT_THETA_FACTOR,
            IndexedFRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
            new Random(SEED))
        .layout(new AsSubgraph<>(graph, part), model);
    Map<String, Point> points = new HashMap<>();
    for (String id : part) {
      Point2D point = model.get(id);
      points.put(id, new Point(point.getX(), point.getY()));
    }
    return points;
  }

  private static int rounds(int nodes) {
    return nodes <= 400 ? 300 : nodes <= 2000 ? 100 : 50;
  }

  private double meanLength(Set<String> part, Map<String, Point> points) {
    double sum = 0;
    int count = 0;
    for (String id : part) {
      for (DefaultEdge edge : graph.outgoingEdgesOf(id)) {
        Point from = points.get(graph.getEdgeSource(edge));
        Point to = points.get(graph.getEdgeTarget(edge));
        if (from == null || to == null) continue;
        sum += from.distance(to);
        count++;
      }
    }
    return count == 0 || sum == 0 ? 1 : sum / count;
  }
}
