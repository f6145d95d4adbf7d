package parley.layout.rounds;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.layout.rounds.ActorRows.Row;
import parley.layout.shape.DrawingBody;
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
import parley.picture.PictureNode;

/**
 * Rounds from left to right in the order of their processes, each with a line down; actors in rows,
 * side by side; a line for each thing said, from the actor to the round's line. Whom an actor
 * speaks for runs along the left, everything else stands at the right.
 */
public final class RoundsLayout {
  private static final double TO_REST = 80;

  private final Picture picture;
  private final List<PictureNode> rounds;
  private final List<List<PictureNode>> lanes;
  private final ActorRows rows;
  private final RoundsColumns columns;
  private final Map<String, PlacedNode> placed = new HashMap<>();
  private final List<Mark> background = new ArrayList<>();

  private RoundsLayout(Picture picture, List<PictureNode> rounds) {
    this.picture = picture;
    this.rounds = rounds;
    lanes = SideLanes.of(picture);
    rows = new ActorRows(picture, lanes, rounds);
    columns = RoundsColumns.of(picture, rows, rounds);
  }

  public static Optional<DrawingBody> of(Picture picture) {
    List<PictureNode> rounds =
        picture.nodes().stream()
            .filter(node -> node.type().equals("Round"))
            .sorted(
                comparing((PictureNode node) -> String.join(", ", node.partOf()))
                    .thenComparing(
                        PictureNode::ordinal, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PictureNode::id))
            .toList();
    return rounds.isEmpty()
        ? Optional.empty()
        : Optional.of(new RoundsLayout(picture, rounds).body());
  }

  private DrawingBody body() {
    double top = head();
    double bottom = lanes(top);
    for (PictureNode round : rounds) {
      double x = columns.line(round);
      Path line = Path.line(new Point(x, top - 14), new Point(x, bottom));
      background.add(new Mark.Stroke(line, MarkStyle.LIFE));
    }
    double x = columns.lanesEnd() + TO_REST;
    OutsideNodes outside = OutsideNodes.of(picture, placed, x, top, bottom);
    placed.putAll(outside.nodes());
    RoundsEdges lines = new RoundsEdges(rows, columns, placed);
    List<PlacedEdge> edges = new ArrayList<>();
    for (int i = 0; i < picture.edges().size(); i++) {
      edges.add(lines.edge(i, picture.edges().get(i)));
    }
    double width = outside.nodes().isEmpty() ? columns.end() + 90 : x + outside.width();
    List<PlacedNode> nodes =
        picture.nodes().stream()
            .map(node -> Objects.requireNonNull(placed.get(node.id())))
            .toList();
    return new DrawingBody(
        width, Math.max(bottom, outside.bottom()), background, edges, nodes, List.of());
  }

  /** The rounds, and over the first of each process its name; returns where the lanes begin. */
  private double head() {
    double high = rounds.stream().mapToDouble(round -> NodeCard.of(round).height()).max().orElse(0);
    boolean several = rounds.stream().map(PictureNode::partOf).distinct().count() > 1;
    double y = several ? 22 : 0;
    @Nullable List<String> process = null;
    for (PictureNode round : rounds) {
      NodeCard card = NodeCard.of(round);
      double x = columns.line(round) - card.width() / 2;
      placed.put(round.id(), card.at(x, y + high - card.height()));
      if (several && !round.partOf().equals(process)) {
        process = round.partOf();
        background.add(
            Mark.words(TextMetrics.clean(String.join(", ", process)), x, 12, MarkStyle.SMALL));
      }
    }
    return y + high + 14;
  }

  /** The actors in their lanes; returns where the last lane ends. */
  private double lanes(double top) {
    double y = top;
    for (List<PictureNode> lane : lanes) {
      double start = y;
      y += 4;
      for (PictureNode node : lane) {
        Row row = rows.row(node.id());
        placed.put(node.id(), row.expandedCard().at(columns.cards(), y + 9));
        y += row.height();
      }
      y += 4;
      Rect band = new Rect(0, start, columns.lanesEnd(), y - start);
      background.add(0, new Mark.Stroke(Path.rounded(band, 8), MarkStyle.BAND));
      y += 10;
    }
    return y - 10;
  }
}
