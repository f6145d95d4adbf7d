package parley.layout;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;

/**
 * Demands in rows, grouped by topic, and who takes a stance on them in columns; a cell lists the
 * stances.
 */
final class Matrix {
  private static final double ROW_NAME = 300;
  private static final double CHIP = 20;
  private static final double PAD = 7;
  private static final String NO_TOPIC = "no topic";

  private final Picture picture;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> cells = new HashMap<>();
  private final List<Node> sides;
  private final List<Node> demands;
  private final Map<String, Rect> columns = new HashMap<>();
  private final List<Mark> ground = new ArrayList<>();
  private final List<PlacedNode> placed = new ArrayList<>();
  private final List<PlacedEdge> edges = new ArrayList<>();

  private Matrix(Picture picture) {
    this.picture = picture;
    picture.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, Integer> stances = new HashMap<>();
    for (int i = 0; i < picture.edges().size(); i++) {
      Edge edge = picture.edges().get(i);
      if (!demand(node(edge.to())) || demand(node(edge.from()))) continue;
      cells.computeIfAbsent(edge.from() + " " + edge.to(), none -> new ArrayList<>()).add(i);
      stances.merge(edge.from(), 1, Integer::sum);
    }
    sides =
        stances.keySet().stream()
            .sorted(comparing((String id) -> -stances.getOrDefault(id, 0)).thenComparing(id -> id))
            .map(this::node)
            .toList();
    demands =
        nodes.values().stream()
            .filter(Matrix::demand)
            .sorted(
                comparing(Node::topic, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Node::name)
                    .thenComparing(Node::id))
            .toList();
  }

  static Optional<Body> of(Picture picture) {
    Matrix matrix = new Matrix(picture);
    return matrix.sides.isEmpty() ? Optional.empty() : Optional.of(matrix.body());
  }

  private static boolean demand(Node node) {
    return node.type().equals("Demand");
  }

  private Node node(String id) {
    return Objects.requireNonNull(nodes.get(id));
  }

  private Body body() {
    double width = columns();
    double y = sides.stream().mapToDouble(side -> Card.of(side).height()).max().orElse(0) + 8;
    double top = y;
    String topic = "";
    for (Node demand : demands) {
      String its = demand.topic() == null ? NO_TOPIC : demand.topic();
      if (!its.equals(topic)) y = topic(its, y, width);
      topic = its;
      y = row(demand, y, width);
    }
    for (Node side : sides) {
      double x = Objects.requireNonNull(columns.get(side.id())).x() - 8;
      ground.add(new Mark.Stroke(Path.line(new Point(x, top), new Point(x, y)), Ink.RULE));
    }
    return new Body(width, y, ground, edges, placed, notes());
  }

  private double columns() {
    double x = ROW_NAME + 28;
    double heads = sides.stream().mapToDouble(side -> Card.of(side).height()).max().orElse(0);
    for (Node side : sides) {
      double chips =
          picture.edges().stream()
              .filter(edge -> edge.from().equals(side.id()) && demand(node(edge.to())))
              .mapToDouble(edge -> Letters.width(Lines.words(edge), Ink.CHIP_WORDS) + 18)
              .max()
              .orElse(0);
      Card card = Card.of(side);
      double width = Math.max(chips, card.width());
      columns.put(side.id(), new Rect(x, 0, width, 0));
      placed.add(card.at(x, heads - card.height()));
      x += width + 20;
    }
    return x - 8;
  }

  private double topic(String topic, double y, double width) {
    Rect band = new Rect(0, y, width, 26);
    ground.add(0, new Mark.Stroke(Path.rounded(band, 4), Ink.BAND));
    ground.add(Mark.words(Letters.clean(topic.replace('-', ' ')), 10, y + 17.5, Ink.HEADING));
    return y + 26;
  }

  private double row(Node demand, double y, double width) {
    Card card = Card.of(demand, ROW_NAME, 3);
    int most = 0;
    for (Node side : sides) most = Math.max(most, cell(side, demand).size());
    double height = Math.max(card.height(), most * CHIP) + 2 * PAD;
    placed.add(card.at(8, y + (height - card.height()) / 2));
    for (Node side : sides) {
      Rect column = Objects.requireNonNull(columns.get(side.id()));
      List<Integer> cell = cell(side, demand);
      double at = y + (height - cell.size() * CHIP) / 2;
      for (int index : cell) {
        edges.add(Chips.edge(index, picture.edges().get(index), column.x(), at));
        at += CHIP;
      }
    }
    double bottom = y + height;
    ground.add(
        new Mark.Stroke(Path.line(new Point(0, bottom), new Point(width, bottom)), Ink.RULE));
    return bottom;
  }

  private List<Integer> cell(Node side, Node demand) {
    return cells.getOrDefault(side.id() + " " + demand.id(), List.of());
  }

  private List<String> notes() {
    return Chips.leftOut(
        picture.edges().size() - edges.size(),
        "is no stance on a demand",
        "are no stances on demands");
  }
}
