package parley.layout.matrix;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.EdgeChips;
import parley.layout.shape.EdgeMarks;
import parley.layout.shape.Mark;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.NodeCard;
import parley.layout.shape.Path;
import parley.layout.shape.PlacedEdge;
import parley.layout.shape.PlacedNode;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;
import parley.layout.shape.TextMetrics;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/**
 * Demands in rows, grouped by topic, and who takes a stance on them in columns; a cell lists the
 * stances.
 */
public final class MatrixLayout {
  private static final double ROW_NAME = 300;
  private static final double CHIP = 20;
  private static final double PAD = 7;
  private static final String NO_TOPIC = "no topic";

  private final Picture picture;
  private final Map<String, PictureNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<Integer>> cells = new HashMap<>();
  private final List<PictureNode> sides;
  private final List<PictureNode> demands;
  private final Map<String, Rect> columns = new HashMap<>();
  private final List<Mark> background = new ArrayList<>();
  private final List<PlacedNode> placed = new ArrayList<>();
  private final List<PlacedEdge> edges = new ArrayList<>();

  private MatrixLayout(Picture picture) {
    this.picture = picture;
    picture.nodes().forEach(node -> nodes.put(node.id(), node));
    Map<String, Integer> stances = new HashMap<>();
    for (int i = 0; i < picture.edges().size(); i++) {
      PictureEdge edge = picture.edges().get(i);
      if (!isDemand(node(edge.to())) || isDemand(node(edge.from()))) continue;
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
            .filter(MatrixLayout::isDemand)
            .sorted(
                comparing(PictureNode::topic, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PictureNode::name)
                    .thenComparing(PictureNode::id))
            .toList();
  }

  public static Optional<DrawingBody> of(Picture picture) {
    MatrixLayout matrix = new MatrixLayout(picture);
    return matrix.sides.isEmpty() ? Optional.empty() : Optional.of(matrix.body());
  }

  private static boolean isDemand(PictureNode node) {
    return node.type().equals("Demand");
  }

  private PictureNode node(String id) {
    return Objects.requireNonNull(nodes.get(id));
  }

  private DrawingBody body() {
    double width = columns();
    double y = sides.stream().mapToDouble(side -> NodeCard.of(side).height()).max().orElse(0) + 8;
    double top = y;
    String topic = "";
    for (PictureNode demand : demands) {
      String its = demand.topic() == null ? NO_TOPIC : demand.topic();
      if (!its.equals(topic)) y = topic(its, y, width);
      topic = its;
      y = row(demand, y, width);
    }
    for (PictureNode side : sides) {
      double x = Objects.requireNonNull(columns.get(side.id())).x() - 8;
      background.add(
          new Mark.Stroke(Path.line(new Point(x, top), new Point(x, y)), MarkStyle.RULE));
    }
    return new DrawingBody(width, y, background, edges, placed, notes());
  }

  private double columns() {
    double x = ROW_NAME + 28;
    double heads = sides.stream().mapToDouble(side -> NodeCard.of(side).height()).max().orElse(0);
    for (PictureNode side : sides) {
      double chips =
          picture.edges().stream()
              .filter(edge -> edge.from().equals(side.id()) && isDemand(node(edge.to())))
              .mapToDouble(
                  edge -> TextMetrics.width(EdgeMarks.words(edge), MarkStyle.CHIP_WORDS) + 18)
              .max()
              .orElse(0);
      NodeCard card = NodeCard.of(side);
      double width = Math.max(chips, card.width());
      columns.put(side.id(), new Rect(x, 0, width, 0));
      placed.add(card.at(x, heads - card.height()));
      x += width + 20;
    }
    return x - 8;
  }

  private double topic(String topic, double y, double width) {
    Rect band = new Rect(0, y, width, 26);
    background.add(0, new Mark.Stroke(Path.rounded(band, 4), MarkStyle.BAND));
    background.add(
        Mark.words(TextMetrics.clean(topic.replace('-', ' ')), 10, y + 17.5, MarkStyle.HEADING));
    return y + 26;
  }

  private double row(PictureNode demand, double y, double width) {
    NodeCard card = NodeCard.of(demand, ROW_NAME, 3);
    int most = 0;
    for (PictureNode side : sides) most = Math.max(most, cell(side, demand).size());
    double height = Math.max(card.height(), most * CHIP) + 2 * PAD;
    placed.add(card.at(8, y + (height - card.height()) / 2));
    for (PictureNode side : sides) {
      Rect column = Objects.requireNonNull(columns.get(side.id()));
      List<Integer> cell = cell(side, demand);
      double at = y + (height - cell.size() * CHIP) / 2;
      for (int index : cell) {
        edges.add(EdgeChips.edge(index, picture.edges().get(index), column.x(), at));
        at += CHIP;
      }
    }
    double bottom = y + height;
    background.add(
        new Mark.Stroke(Path.line(new Point(0, bottom), new Point(width, bottom)), MarkStyle.RULE));
    return bottom;
  }

  private List<Integer> cell(PictureNode side, PictureNode demand) {
    return cells.getOrDefault(side.id() + " " + demand.id(), List.of());
  }

  private List<String> notes() {
    return EdgeChips.omissionNotes(
        picture.edges().size() - edges.size(),
        "is no stance on a demand",
        "are no stances on demands");
  }
}
