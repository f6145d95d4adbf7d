package parley.layout;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import parley.layout.Drawing.Swatch;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.Mark;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.NodeOutline;
import parley.layout.shape.Path;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;
import parley.layout.shape.TextMetrics;
import parley.model.value.CountText;
import parley.picture.Picture;
import parley.picture.PictureClaim;

/** Puts title, notes and legend around a body. */
final class DrawingFrame {
  private static final double MARGIN = 28;
  private static final double MIN_WIDTH = 560;

  private final List<Mark> marks = new ArrayList<>();
  private final List<Swatch> legend = new ArrayList<>();
  private final double inner;
  private double y = MARGIN;

  private DrawingFrame(double inner) {
    this.inner = inner;
  }

  static Drawing around(Picture picture, DrawingBody body) {
    DrawingFrame frame = new DrawingFrame(Math.max(MIN_WIDTH, body.width()));
    frame.head(picture, body);
    Point at = new Point(MARGIN + (frame.inner - body.width()) / 2, frame.y);
    frame.y += body.height() + 24;
    frame.legend(picture, body);
    return new Drawing(
        picture,
        Math.ceil(frame.inner + 2 * MARGIN),
        Math.ceil(frame.y + MARGIN - 8),
        body,
        at,
        frame.marks,
        frame.legend);
  }

  private void head(Picture picture, DrawingBody body) {
    for (String line : TextMetrics.wrap(picture.title(), MarkStyle.TITLE, inner, 2)) {
      y += 20;
      marks.add(Mark.words(line, MARGIN, y, MarkStyle.TITLE));
      y += 6;
    }
    y += 14;
    marks.add(Mark.words(sources(picture), MARGIN, y, MarkStyle.SUBTITLE));
    y += 14;
    List<String> notes = new ArrayList<>(picture.notes());
    notes.addAll(body.notes());
    if (picture.nodes().isEmpty()) notes.add("Nothing to draw: no claim joins two things here.");
    if (!notes.isEmpty()) banner(notes);
    y += 16;
  }

  private void banner(List<String> notes) {
    List<String> lines = new ArrayList<>();
    for (String note : notes) lines.addAll(TextMetrics.wrap(note, MarkStyle.NOTE, inner - 24, 4));
    Rect box = new Rect(MARGIN, y, inner, lines.size() * 17 + 12);
    marks.add(new Mark.Stroke(Path.rounded(box, 6), MarkStyle.NOTE_BOX));
    double base = y + 18;
    for (String line : lines) {
      marks.add(Mark.words(line, MARGIN + 12, base, MarkStyle.NOTE));
      base += 17;
    }
    y = box.bottom();
  }

  private static String sources(Picture picture) {
    long articles =
        picture.claims().values().stream()
            .map(PictureClaim::evidence)
            .map(evidence -> evidence.article())
            .distinct()
            .count();
    return CountText.of(picture.claims().size(), "claim", "claims")
        + " in "
        + CountText.of(articles, "article", "articles");
  }

  private void legend(Picture picture, DrawingBody body) {
    double x = MARGIN;
    for (String type :
        body.nodes().stream().map(node -> node.node().type()).collect(toCollection(TreeSet::new))) {
      double width = 30 + TextMetrics.width(type, MarkStyle.SMALL) + 18;
      x = wrapLine(x, width);
      Rect box = new Rect(x, y - 7, 24, 14);
      legend.add(
          new Swatch(
              type,
              List.of(
                  new Mark.Stroke(NodeOutline.of(type, box), MarkStyle.SHAPE),
                  Mark.words(
                      type.toLowerCase(java.util.Locale.ROOT), x + 30, y + 4, MarkStyle.SMALL))));
      x += width;
    }
    if (picture.edges().stream().anyMatch(edge -> !edge.isFact())) dashed(x);
    y += 10;
  }

  private void dashed(double from) {
    String words = "dashed: not reported as so, but as the word says";
    double x = wrapLine(from, 36 + TextMetrics.width(words, MarkStyle.SMALL));
    marks.add(
        new Mark.Stroke(Path.line(new Point(x, y), new Point(x + 28, y)), MarkStyle.LINE_DASHED));
    marks.add(Mark.words(words, x + 36, y + 4, MarkStyle.SMALL));
  }

  private double wrapLine(double x, double width) {
    if (x + width <= MARGIN + inner || x == MARGIN) return x;
    y += 22;
    return MARGIN;
  }
}
