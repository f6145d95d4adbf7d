package parley.layout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * Events from the first to the last, each with a bar for every time that claims give it, and with
 * what is said of it; those without a time come last.
 */
public final class TimelineLayout {
  private static final double WHEN = 150;
  private static final double NAME = 250;
  private static final double ACTS = 320;
  private static final double CHIP = 20;

  private final Picture picture;
  private final Map<String, String> names;
  private final List<DatedEvent> events;
  private final TimeAxis axis;
  private final List<Mark> background = new ArrayList<>();
  private final List<PlacedEdge> edges = new ArrayList<>();
  private final List<PlacedNode> placed = new ArrayList<>();
  private final double bars = WHEN + 16;
  private final double cards;
  private final double acts;
  private double y;
  private double datedTo = -1;

  private TimelineLayout(Picture picture, List<DatedEvent> events) {
    this.picture = picture;
    this.events = events;
    names = picture.names();
    List<LocalDate> starts = new ArrayList<>();
    List<LocalDate> afters = new ArrayList<>();
    for (DatedEvent event : events) {
      event.spans().forEach(span -> starts.add(span.from()));
      event.spans().forEach(span -> afters.add(span.to().plusDays(1)));
    }
    axis = TimeAxis.of(starts, afters);
    cards = bars + axis.width() + 24;
    acts = cards + NAME + 18;
    y = axis.isEmpty() ? 0 : 30;
  }

  public static Optional<DrawingBody> of(Picture picture) {
    List<DatedEvent> events = DatedEvent.events(picture);
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimelineLayout(picture, events).body());
  }

  private DrawingBody body() {
    for (DatedEvent event : events) {
      if (event.spans().isEmpty() && datedTo < 0) undated();
      row(event);
    }
    if (!axis.isEmpty()) axis.marks(bars, 30, datedTo < 0 ? y : datedTo, background);
    List<String> notes =
        EdgeChips.omissionNotes(
            picture.edges().size() - edges.size(), "is about no event", "are about no event");
    return new DrawingBody(acts + ACTS, y, background, edges, placed, notes);
  }

  private void undated() {
    datedTo = y;
    Rect band = new Rect(0, y, acts + ACTS, 26);
    background.add(0, new Mark.Stroke(Path.rounded(band, 4), MarkStyle.BAND));
    background.add(Mark.words("no article says when", 10, y + 17.5, MarkStyle.HEADING));
    y += 26;
  }

  private void row(DatedEvent event) {
    NodeCard card = NodeCard.of(event.node(), NAME, 3);
    List<String> when = event.dateLines(WHEN);
    List<List<Integer>> lines = acts(event.node().id());
    double written = Math.max(when.size() * 15 + 6, lines.size() * CHIP);
    double height = Math.max(card.height(), written) + 16;
    double middle = y + height / 2;
    double base = middle - when.size() * 7.5 + 11;
    for (String line : when) {
      background.add(new Mark.Words(line, new Point(WHEN, base), Mark.Anchor.END, MarkStyle.SMALL));
      base += 15;
    }
    placed.add(node(event, card, middle));
    double at = middle - lines.size() * CHIP / 2;
    for (List<Integer> line : lines) {
      double x = acts;
      for (int index : line) {
        edges.add(EdgeChips.edge(index, picture.edges().get(index), words(index), x, at));
        x += EdgeChips.width(words(index)) + 6;
      }
      at += CHIP;
    }
    y += height;
    Path rule = Path.line(new Point(0, y), new Point(acts + ACTS, y));
    background.add(new Mark.Stroke(rule, MarkStyle.RULE));
  }

  /** The event's card, and a bar for each of its times. */
  private PlacedNode node(DatedEvent event, NodeCard card, double middle) {
    PlacedNode node = card.at(cards, middle - card.height() / 2);
    List<Mark> marks = new ArrayList<>(node.marks());
    double bar = middle - event.spans().size() * 5;
    for (DatedEvent.Span span : event.spans()) {
      double from = bars + axis.xOf(span.from());
      double to = bars + axis.xOf(span.to().plusDays(1));
      Rect box = new Rect(from, bar + 1, Math.max(6, to - from), 8);
      marks.add(new Mark.Stroke(Path.rounded(box, 4), MarkStyle.SHAPE));
      bar += 10;
    }
    return new PlacedNode(node.node(), node.box(), marks);
  }

  /** What is said of an event, on as many lines as it takes. */
  private List<List<Integer>> acts(String event) {
    List<List<Integer>> lines = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < picture.edges().size(); i++) {
      if (!picture.edges().get(i).to().equals(event)) continue;
      double width = EdgeChips.width(words(i)) + 6;
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
    PictureEdge edge = picture.edges().get(index);
    String words = names.get(edge.from()) + " " + EdgeMarks.words(edge);
    return TextMetrics.wrap(words, MarkStyle.CHIP_WORDS, ACTS - 20, 1).get(0);
  }
}
