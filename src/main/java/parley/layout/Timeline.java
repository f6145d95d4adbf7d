package parley.layout;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.picture.DrawnClaim;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;

/**
 * Events from the first to the last, each with a bar for every time that claims give it, and with
 * what is said of it; those without a time come last.
 */
final class Timeline {
  private static final Set<String> EVENTS =
      Set.of("Round", "Attack", "Meeting", "Exchange", "Transfer", "Event");
  private static final double WHEN = 150;
  private static final double NAME = 250;
  private static final double ACTS = 320;
  private static final double CHIP = 20;

  private final Picture picture;
  private final Map<String, Node> nodes = new HashMap<>();
  private final List<Dated> events = new ArrayList<>();
  private final List<Mark> ground = new ArrayList<>();
  private final List<PlacedEdge> edges = new ArrayList<>();
  private final List<PlacedNode> placed = new ArrayList<>();

  /** A time as written, and its days. */
  private record Span(String words, LocalDate from, LocalDate to) {}

  private record Dated(Node node, List<Span> spans) {
    LocalDate start() {
      return spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    LocalDate end() {
      return spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }
  }

  private Timeline(Picture picture) {
    this.picture = picture;
    for (Node node : picture.nodes()) {
      nodes.put(node.id(), node);
      if (EVENTS.contains(node.type())) events.add(new Dated(node, spans(node)));
    }
    events.sort(
        comparing(Dated::start).thenComparing(Dated::end).thenComparing(dated -> dated.node.id()));
  }

  static Optional<Body> of(Picture picture) {
    Timeline timeline = new Timeline(picture);
    return timeline.events.isEmpty() ? Optional.empty() : Optional.of(timeline.body());
  }

  /**
   * The times that claims about an event give; a claim about several events is about no one's time.
   */
  private List<Span> spans(Node event) {
    Map<String, Span> spans = new TreeMap<>();
    for (DrawnClaim claim : picture.claims().values()) {
      if (!claim.events().equals(List.of(event.id()))) continue;
      if (claim.happened() == null || claim.happenedFrom() == null || claim.happenedTo() == null)
        continue;
      spans.put(
          claim.happened(), new Span(claim.happened(), claim.happenedFrom(), claim.happenedTo()));
    }
    return spans.values().stream()
        .sorted(comparing(Span::from).thenComparing(Span::to).thenComparing(Span::words))
        .toList();
  }

  private Body body() {
    Axis axis = axis();
    double bars = WHEN + 16;
    double names = bars + axis.width() + 24;
    double acts = names + NAME + 18;
    double width = acts + ACTS;
    double y = axis.isEmpty() ? 0 : 30;
    for (Dated event : events) y = row(event, axis, bars, names, acts, y, width);
    if (!axis.isEmpty()) axis.marks(bars, 30, dated(y), ground);
    int left = picture.edges().size() - edges.size();
    return new Body(
        width,
        y,
        ground,
        edges,
        placed,
        Chips.leftOut(left, "is about no event", "are about no event"));
  }

  private double undatedFrom = -1;

  private double dated(double bottom) {
    return undatedFrom < 0 ? bottom : undatedFrom;
  }

  private Axis axis() {
    List<LocalDate> starts = new ArrayList<>();
    List<LocalDate> afters = new ArrayList<>();
    for (Dated event : events) {
      for (Span span : event.spans) {
        starts.add(span.from);
        afters.add(span.to.plusDays(1));
      }
    }
    return Axis.of(starts, afters);
  }

  private double row(
      Dated event, Axis axis, double bars, double names, double acts, double y, double width) {
    if (event.spans.isEmpty() && undatedFrom < 0) {
      undatedFrom = y;
      ground.add(0, new Mark.Stroke(Path.rounded(new Rect(0, y, width, 26), 4), Ink.BAND));
      ground.add(Mark.words("no article says when", 10, y + 17.5, Ink.HEADING));
      y += 26;
    }
    Card card = Card.of(event.node, NAME, 3);
    List<String> when = when(event);
    List<List<Integer>> lines = acts(event.node);
    double height =
        Math.max(Math.max(card.height(), when.size() * 15 + 6), lines.size() * CHIP) + 16;
    double middle = y + height / 2;
    double base = middle - when.size() * 7.5 + 11;
    for (String line : when) {
      ground.add(new Mark.Words(line, new Point(WHEN, base), Mark.Anchor.END, Ink.SMALL));
      base += 15;
    }
    List<Mark> marks = new ArrayList<>();
    double bar = middle - event.spans.size() * 5;
    for (Span span : event.spans) {
      double from = bars + axis.at(span.from);
      double to = bars + axis.at(span.to.plusDays(1));
      marks.add(
          new Mark.Stroke(
              Path.rounded(new Rect(from, bar + 1, Math.max(6, to - from), 8), 4), Ink.SHAPE));
      bar += 10;
    }
    PlacedNode node = card.at(names, middle - card.height() / 2);
    List<Mark> all = new ArrayList<>(node.marks());
    all.addAll(marks);
    placed.add(new PlacedNode(node.node(), node.box(), all));
    double at = middle - lines.size() * CHIP / 2;
    for (List<Integer> line : lines) {
      double x = acts;
      for (int index : line) {
        edges.add(Chips.edge(index, picture.edges().get(index), words(index), x, at));
        x += Chips.width(words(index)) + 6;
      }
      at += CHIP;
    }
    ground.add(
        new Mark.Stroke(
            Path.line(new Point(0, y + height), new Point(width, y + height)), Ink.RULE));
    return y + height;
  }

  private static List<String> when(Dated event) {
    List<String> words =
        event.spans.stream().map(span -> Axis.words(span.words)).distinct().toList();
    List<String> lines = new ArrayList<>();
    words.forEach(word -> lines.addAll(Letters.wrap(word, Ink.SMALL, WHEN, 2)));
    return lines;
  }

  /** What is said of an event, on as many lines as it takes. */
  private List<List<Integer>> acts(Node event) {
    List<List<Integer>> lines = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < picture.edges().size(); i++) {
      if (!picture.edges().get(i).to().equals(event.id())) continue;
      double width = Chips.width(words(i)) + 6;
      if (lines.isEmpty() || width > left) {
        lines.add(new ArrayList<>());
        left = ACTS;
      }
      lines.get(lines.size() - 1).add(i);
      left -= width;
    }
    return lines;
  }

  private String words(int index) {
    Edge edge = picture.edges().get(index);
    Node from = nodes.get(edge.from());
    String name = from == null ? edge.from() : from.name();
    return Letters.wrap(name + " " + Lines.words(edge), Ink.CHIP_WORDS, ACTS - 20, 1).get(0);
  }
}
