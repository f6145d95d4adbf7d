package parley.draw;

import java.util.List;
import parley.layout.shape.Mark;
import parley.layout.shape.Path;
import parley.layout.shape.Point;
import parley.model.value.EnumWords;

/** Elements and marks as SVG; all text and every attribute is escaped. */
final class SvgWriter {
  private final StringBuilder svg = new StringBuilder();

  /** Begins an element; attributes come as names and values. */
  void open(String name, String... attributes) {
    svg.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      svg.append(' ').append(attributes[i]).append("=\"");
      svg.append(SvgText.of(attributes[i + 1])).append('"');
    }
    svg.append('>');
  }

  void close(String name) {
    svg.append("</").append(name).append(">\n");
  }

  void line() {
    svg.append('\n');
  }

  /** A whole element with a text. */
  void element(String name, String text, String... attributes) {
    open(name, attributes);
    svg.append(SvgText.of(text));
    close(name);
  }

  /** A style sheet, which holds no text of a document. */
  void style(String css) {
    svg.append("<style>\n").append(css).append("</style>\n");
  }

  void marks(List<Mark> marks) {
    marks.forEach(this::mark);
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Stroke stroke) {
      open("path", "class", stroke.style().word(), "d", path(stroke.path()));
      close("path");
    } else if (mark instanceof Mark.Words words) {
      element(
          "text",
          words.text(),
          "class",
          words.style().word(),
          "x",
          DecimalText.of(words.at().x()),
          "y",
          DecimalText.of(words.at().y()),
          "text-anchor",
          EnumWords.of(words.anchor()));
    }
  }

  private static String path(Path path) {
    List<Point> points = path.points();
    StringBuilder d = new StringBuilder("M").append(point(points.get(0)));
    for (int i = 1; i < points.size(); i++) {
      String step = !path.curved() ? "L" : i % 3 == 1 ? "C" : " ";
      d.append(step).append(point(points.get(i)));
    }
    return d.append(path.closed() ? "Z" : "").toString();
  }

  private static String point(Point point) {
    return DecimalText.of(point.x()) + " " + DecimalText.of(point.y());
  }

  @Override
  public String toString() {
    return svg.toString();
  }
}
