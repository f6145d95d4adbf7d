package parley.layout.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import parley.layout.shape.EdgeMarks;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.NodeCard;
import parley.layout.shape.TextMetrics;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/**
 * What stands where from left to right in a layered drawing: the buses that lead to an actor, by
 * its id; the left side of the actors' cards; the rounds' lines, by the round's id; the last of
 * these; and the room for the words of what leads past it.
 */
record RoundsColumns(
    Map<String, Double> buses, double cards, Map<String, Double> lines, double end, double past) {
  private static final double BUS = 16;

  static RoundsColumns of(Picture picture, ActorRows rows, List<PictureNode> rounds) {
    Predicate<PictureEdge> among = edge -> rows.has(edge.from()) && rows.has(edge.to());
    TreeMap<String, Double> buses = new TreeMap<>();
    picture.edges().stream().filter(among).forEach(edge -> buses.put(edge.to(), 0.0));
    double x = 0;
    for (Map.Entry<String, Double> bus : buses.entrySet()) {
      x += BUS;
      bus.setValue(x);
    }
    double cards = x == 0 ? 12 : x + 14 + widest(picture, among);
    double at = cards + rows.all().stream().mapToDouble(row -> row.card().width()).max().orElse(0);
    Map<String, Double> lines = new HashMap<>();
    double before = 0;
    for (PictureNode round : rounds) {
      double half = NodeCard.of(round).width() / 2;
      double words = widest(picture, edge -> edge.to().equals(round.id()));
      at += Math.max(before + half + 18, 34 + words);
      lines.put(round.id(), at);
      before = half;
    }
    double past =
        widest(
            picture,
            edge -> rows.has(edge.from()) && !rows.has(edge.to()) && !lines.containsKey(edge.to()));
    return new RoundsColumns(buses, cards, lines, at, past);
  }

  private static double widest(Picture picture, Predicate<PictureEdge> which) {
    return picture.edges().stream()
        .filter(which)
        .mapToDouble(edge -> TextMetrics.width(EdgeMarks.words(edge), MarkStyle.SAID))
        .max()
        .orElse(0);
  }

  double bus(String id) {
    return buses.getOrDefault(id, 0.0);
  }

  double line(PictureNode round) {
    return lines.getOrDefault(round.id(), 0.0);
  }

  /** Where the lanes end. */
  double lanesEnd() {
    return end + 70 + past;
  }
}
