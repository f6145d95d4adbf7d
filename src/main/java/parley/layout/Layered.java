package parley.layout;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;

/**
 * Rounds from left to right in the order of their processes, each with a line down; actors in rows,
 * side by side; a line for each thing said, from the actor to the round's line. Whom an actor
 * speaks for runs along the left, everything else stands at the right.
 */
final class Layered {
  private static final double TRACK = 23;
  private static final double BUS = 16;

  private final Picture picture;
  private final List<Node> rounds;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Double> lifelines = new HashMap<>();
  private final Map<String, Double> buses = new TreeMap<>();
  private final Map<String, PlacedNode> placed = new HashMap<>();
  private final List<Mark> ground = new ArrayList<>();
  private double left; // where the actors' cards begin
  private double right; // where they end
  private double end; // of the last round's line

  /** An actor's row: its card, and a track for each thing said to either side. */
  private record Row(Node node, Card card, List<Integer> toLeft, List<Integer> toRight) {
    /** The card, high enough for all its tracks to begin at it. */
    Card grown() {
      int left = toLeft.isEmpty() ? 1 : toLeft.size() + 1;
      return card.high((Math.max(left, toRight.size()) - 1) * TRACK + 24);
    }

    double height() {
      return grown().height() + 18;
    }
  }

  private Layered(Picture picture) {
    this.picture = picture;
    rounds =
        picture.nodes().stream()
            .filter(node -> node.type().equals("Round"))
            .sorted(
                comparing((Node node) -> String.join(", ", node.belongs()))
                    .thenComparing(Node::ordinal, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Node::id))
            .toList();
  }

  static Optional<Body> of(Picture picture) {
    Layered layered = new Layered(picture);
    return layered.rounds.isEmpty() ? Optional.empty() : Optional.of(layered.body());
  }

  private Body body() {
    List<List<Node>> lanes = Lanes.of(picture);
    lanes.forEach(
        lane ->
            lane.forEach(
                node ->
                    rows.put(
                        node.id(),
                        new Row(node, Card.of(node), new ArrayList<>(), new ArrayList<>()))));
    sortEdges();
    columns();
    double top = head();
    double bottom = rows(lanes, top);
    for (Node round : rounds) {
      double x = lifelines.getOrDefault(round.id(), 0.0);
      ground.add(
          new Mark.Stroke(Path.line(new Point(x, top - 14), new Point(x, bottom)), Ink.LIFE));
    }
    double restX = end + restLabels() + 150;
    Rest rest = Rest.of(picture, placed, restX, top, bottom);
    placed.putAll(rest.nodes());
    List<PlacedEdge> edges = new ArrayList<>();
    for (int i = 0; i < picture.edges().size(); i++) edges.add(edge(i));
    double width = rest.nodes().isEmpty() ? end + 90 : restX + rest.width();
    List<PlacedNode> nodes = picture.nodes().stream().map(node -> placed(node.id())).toList();
    return new Body(width, Math.max(bottom, rest.bottom()), ground, edges, nodes, List.of());
  }

  /** Gives each edge of an actor its track. */
  private void sortEdges() {
    for (int i = 0; i < picture.edges().size(); i++) {
      Edge edge = picture.edges().get(i);
      Row row = rows.get(edge.from());
      if (row == null || edge.from().equals(edge.to())) continue;
      (rows.containsKey(edge.to()) ? row.toLeft : row.toRight).add(i);
      if (rows.containsKey(edge.to())) buses.putIfAbsent(edge.to(), 0.0);
    }
    Map<String, Integer> order = new HashMap<>();
    rounds.forEach(round -> order.put(round.id(), order.size()));
    for (Row row : rows.values()) {
      row.toRight.sort(
          comparing(i -> order.getOrDefault(picture.edges().get(i).to(), Integer.MAX_VALUE)));
    }
  }

  /** Places buses, cards and the rounds' lines from left to right. */
  private void columns() {
    double x = 0;
    for (Map.Entry<String, Double> bus : buses.entrySet()) {
      x += BUS;
      bus.setValue(x);
    }
    left =
        x == 0
            ? 12
            : x + 14 + widest(edge -> rows.containsKey(edge.from()) && rows.containsKey(edge.to()));
    right = left + rows.values().stream().mapToDouble(row -> row.card.width()).max().orElse(0);
    double at = right;
    double before = 0;
    for (Node round : rounds) {
      double half = Card.of(round).width() / 2;
      at += Math.max(before + half + 18, 34 + widest(edge -> edge.to().equals(round.id())));
      lifelines.put(round.id(), at);
      before = half;
    }
    end = at;
  }

  private double widest(java.util.function.Predicate<Edge> which) {
    return picture.edges().stream()
        .filter(which)
        .mapToDouble(edge -> Letters.width(Lines.words(edge), Ink.LABEL))
        .max()
        .orElse(0);
  }

  private double restLabels() {
    return widest(
        edge ->
            rows.containsKey(edge.from())
                && !rows.containsKey(edge.to())
                && !lifelines.containsKey(edge.to()));
  }

  /** The rounds, and over the first of each process its name. */
  private double head() {
    double high = rounds.stream().mapToDouble(round -> Card.of(round).height()).max().orElse(0);
    boolean several = rounds.stream().map(Node::belongs).distinct().count() > 1;
    double y = several ? 22 : 0;
    @Nullable List<String> process = null;
    for (Node round : rounds) {
      Card card = Card.of(round);
      double x = lifelines.getOrDefault(round.id(), 0.0) - card.width() / 2;
      placed.put(round.id(), card.at(x, y + high - card.height()));
      if (several && !round.belongs().equals(process)) {
        process = round.belongs();
        ground.add(Mark.words(Letters.clean(String.join(", ", process)), x, 12, Ink.SMALL));
      }
    }
    return y + high + 14;
  }

  private double rows(List<List<Node>> lanes, double top) {
    double y = top;
    for (List<Node> lane : lanes) {
      double start = y;
      y += 4;
      for (Node node : lane) {
        Row row = row(node.id());
        placed.put(node.id(), row.grown().at(left, y + 9));
        y += row.height();
      }
      y += 4;
      ground.add(
          0,
          new Mark.Stroke(
              Path.rounded(new Rect(0, start, end + 70 + restLabels(), y - start), 8), Ink.BAND));
      y += 10;
    }
    return y - 10;
  }

  private Row row(String id) {
    return java.util.Objects.requireNonNull(rows.get(id));
  }

  private PlacedNode placed(String id) {
    return java.util.Objects.requireNonNull(placed.get(id));
  }

  private PlacedEdge edge(int index) {
    Edge edge = picture.edges().get(index);
    Row row = rows.get(edge.from());
    List<Mark> marks;
    if (row == null || edge.from().equals(edge.to())) marks = across(edge);
    else if (rows.containsKey(edge.to()))
      marks = along(edge, track(row, row.toLeft.indexOf(index) + 1, row.toLeft.size() + 1));
    else marks = down(edge, track(row, row.toRight.indexOf(index), row.toRight.size()));
    return new PlacedEdge(index, edge, marks);
  }

  private double track(Row row, int number, int of) {
    return placed(row.node.id()).box().center().y() + (number - (of - 1) / 2.0) * TRACK;
  }

  /** From an actor to another one, along the left. */
  private List<Mark> along(Edge edge, double y) {
    double bus = buses.getOrDefault(edge.to(), 0.0);
    Row target = row(edge.to());
    double in = track(target, 0, target.toLeft.size() + 1);
    Point start = new Point(left, y);
    Point stop = new Point(left, in);
    Path path = Path.line(start, new Point(bus, y), new Point(bus, in), stop);
    List<Mark> marks = Lines.arrow(edge, path);
    marks.add(
        new Mark.Words(Lines.words(edge), new Point(left - 8, y - 4), Mark.Anchor.END, Ink.SAID));
    return marks;
  }

  /** From an actor to a round's line, or past all of them. */
  private List<Mark> down(Edge edge, double y) {
    Point start = new Point(placed(edge.from()).box().right(), y);
    Double line = lifelines.get(edge.to());
    String words = Lines.words(edge);
    if (line != null) {
      List<Mark> marks = Lines.arrow(edge, Path.line(start, new Point(line, y)));
      marks.add(new Mark.Words(words, new Point(line - 12, y - 4), Mark.Anchor.END, Ink.SAID));
      return marks;
    }
    Rect target = placed(edge.to()).box();
    Point turn = new Point(end + 70 + restLabels(), y);
    Point stop = new Point(target.x(), target.center().y());
    double bend = (stop.x() - turn.x()) / 2;
    Path path =
        Path.curve(
            start,
            start.towards(turn, 0.33),
            start.towards(turn, 0.66),
            turn,
            turn.plus(bend, 0),
            stop.plus(-bend, 0),
            stop);
    List<Mark> marks = Lines.arrow(edge, path);
    marks.add(Mark.words(words, end + 14, y - 4, Ink.SAID));
    return marks;
  }

  /** Anything else, straight. */
  private List<Mark> across(Edge edge) {
    Path path = Lines.between(placed(edge.from()), placed(edge.to()), 0);
    List<Mark> marks = Lines.arrow(edge, path);
    String words = Lines.words(edge);
    marks.add(Lines.words(words, Lines.label(words, path.along(0.5))));
    return marks;
  }
}
