package parley.layout.rounds;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.layout.shape.NodeCard;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/** The rows of actors in a layered drawing, with a track for each thing said to either side. */
final class ActorRows {
  private static final double TRACK = 23;

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /** A row: the actor's card, and the indexes of the edges that leave it to the left and right. */
  record Row(PictureNode node, NodeCard card, List<Integer> toLeft, List<Integer> toRight) {
    /** The card, high enough for all its tracks to begin at it. */
    NodeCard expandedCard() {
      return card.withMinHeight((Math.max(left(), toRight.size()) - 1) * TRACK + 24);
    }

    double height() {
      return expandedCard().height() + 18;
    }

    /** Tracks on the left: one for all that comes in, one for each that leaves. */
    private int left() {
      return toLeft.size() + 1;
    }

    /** Where what comes in arrives, from the middle of the row. */
    double in() {
      return track(0, left());
    }

    double leftTrack(int index) {
      return track(toLeft.indexOf(index) + 1, left());
    }

    double rightTrack(int index) {
      return track(toRight.indexOf(index), toRight.size());
    }

    private static double track(int number, int of) {
      return (number - (of - 1) / 2.0) * TRACK;
    }
  }

  ActorRows(Picture picture, List<List<PictureNode>> lanes, List<PictureNode> rounds) {
    for (List<PictureNode> lane : lanes) {
      for (PictureNode node : lane) {
        rows.put(node.id(), new Row(node, NodeCard.of(node), new ArrayList<>(), new ArrayList<>()));
      }
    }
    for (int i = 0; i < picture.edges().size(); i++) {
      PictureEdge edge = picture.edges().get(i);
      Row row = rows.get(edge.from());
      if (row == null || edge.from().equals(edge.to())) continue;
      (has(edge.to()) ? row.toLeft : row.toRight).add(i);
    }
    Map<String, Integer> order = new HashMap<>();
    rounds.forEach(round -> order.put(round.id(), order.size()));
    for (Row row : rows.values()) {
      row.toRight.sort(
          comparing(i -> order.getOrDefault(picture.edges().get(i).to(), Integer.MAX_VALUE)));
    }
  }

  boolean has(String id) {
    return rows.containsKey(id);
  }

  @Nullable Row find(String id) {
    return rows.get(id);
  }

  Row row(String id) {
    return Objects.requireNonNull(rows.get(id));
  }

  Collection<Row> all() {
    return rows.values();
  }
}
