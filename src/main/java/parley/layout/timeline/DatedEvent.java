package parley.layout.timeline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.TextMetrics;
import parley.picture.Picture;
import parley.picture.PictureClaim;
import parley.picture.PictureNode;

/** An event with every time that claims give it, the earliest first. */
record DatedEvent(PictureNode node, List<Span> spans) {
  private static final Set<String> EVENTS =
      Set.of("Round", "Attack", "Meeting", "Exchange", "Transfer", "Event");

  /** A time as written (EDTF), its first and its last day. */
  record Span(String words, LocalDate from, LocalDate to) {}

  /** The events of a picture from the first to the last; those without a time come last. */
  static List<DatedEvent> events(Picture picture) {
    Map<String, Map<String, Span>> spans = new HashMap<>();
    for (PictureClaim claim : picture.claims().values()) {
      LocalDate from = claim.happenedFrom();
      LocalDate to = claim.happenedTo();
      String words = claim.happened();
      // A claim about several events is about no one's time.
      if (claim.events().size() != 1 || words == null || from == null || to == null) continue;
      spans
          .computeIfAbsent(claim.events().get(0), none -> new TreeMap<>())
          .put(words, new Span(words, from, to));
    }
    return picture.nodes().stream()
        .filter(node -> EVENTS.contains(node.type()))
        .map(node -> new DatedEvent(node, sorted(spans.getOrDefault(node.id(), Map.of()))))
        .sorted(
            comparing(DatedEvent::start)
                .thenComparing(DatedEvent::end)
                .thenComparing(dated -> dated.node.id()))
        .toList();
  }

  private static List<Span> sorted(Map<String, Span> spans) {
    return spans.values().stream()
        .sorted(comparing(Span::from).thenComparing(Span::to).thenComparing(Span::words))
        .toList();
  }

  private LocalDate start() {
    return spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
  }

  private LocalDate end() {
    return spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
  }

  /** The times in words, on lines of a width. */
  List<String> dateLines(double width) {
    List<String> lines = new ArrayList<>();
    spans.stream()
        .map(span -> TimeAxis.dateText(span.words))
        .distinct()
        .forEach(words -> lines.addAll(TextMetrics.wrap(words, MarkStyle.SMALL, width, 2)));
    return lines;
  }
}
