package parley.draw;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.layout.Drawing;
import parley.layout.Mark;
import parley.layout.Path;
import parley.layout.PlacedEdge;
import parley.layout.PlacedNode;
import parley.layout.Point;
import parley.picture.Picture;
import parley.render.Citation;

/**
 * A drawing as SVG that stands alone or in a page: no script, nothing to fetch, light or dark as
 * the reader has it. A node is {@code <g class="node type-person" data-id>}, an edge {@code <g
 * class="edge type-mediates how-reported" data-edge data-from data-to>} with its place in the
 * picture's list.
 */
public final class Svg {
  private final StringBuilder svg = new StringBuilder();
  private final Drawing drawing;
  private final Map<String, String> names;
  private final String id;

  private Svg(Drawing drawing, String id) {
    this.drawing = drawing;
    names = drawing.picture().names();
    this.id = id;
  }

  /** The element without an XML declaration; {@code id} begins the ids of its title and text. */
  public static String of(Drawing drawing, String id) {
    return new Svg(drawing, id).text();
  }

  private String text() {
    Picture picture = drawing.picture();
    String width = Numbers.of(drawing.width());
    String height = Numbers.of(drawing.height());
    open(
        "svg",
        "class",
        "parley-picture",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "img",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        width,
        "height",
        height,
        "aria-labelledby",
        id + "-title " + id + "-desc");
    line();
    element("title", picture.title(), "id", id + "-title");
    element("desc", description(), "id", id + "-desc");
    svg.append("<style>\n").append(style()).append("</style>\n");
    open("rect", "class", "paper", "width", "100%", "height", "100%");
    close("rect");
    drawing.frame().forEach(this::mark);
    for (Drawing.Swatch swatch : drawing.legend()) {
      open("g", "class", "swatch type-" + SvgStyle.word(swatch.type()));
      swatch.marks().forEach(this::mark);
      close("g");
    }
    Point at = drawing.bodyAt();
    open(
        "g",
        "class",
        "body",
        "transform",
        "translate(" + Numbers.of(at.x()) + " " + Numbers.of(at.y()) + ")");
    line();
    drawing.body().ground().forEach(this::mark);
    line();
    drawing.body().edges().forEach(this::edge);
    drawing.body().nodes().forEach(this::node);
    close("g");
    close("svg");
    return svg.toString();
  }

  private String style() {
    return SvgStyle.css(
        drawing.body().nodes().stream()
            .map(node -> node.node().type())
            .collect(toCollection(TreeSet::new)),
        drawing.body().edges().stream()
            .map(edge -> edge.edge().type())
            .collect(toCollection(TreeSet::new)));
  }

  private String description() {
    Picture picture = drawing.picture();
    String notes = String.join(" ", picture.notes());
    return (picture.nodes().size()
            + " things, "
            + picture.edges().size()
            + " lines between them. "
            + notes)
        .strip();
  }

  private void edge(PlacedEdge placed) {
    String classes =
        "edge type-"
            + SvgStyle.word(placed.edge().type())
            + " how-"
            + SvgStyle.word(placed.edge().how());
    open(
        "g",
        "class",
        classes,
        "data-edge",
        String.valueOf(placed.index()),
        "data-from",
        placed.edge().from(),
        "data-to",
        placed.edge().to());
    element("title", evidence(placed));
    placed.marks().forEach(this::mark);
    close("g");
  }

  /** What is said, and where: the words that a pointer brings up. */
  private String evidence(PlacedEdge placed) {
    Picture picture = drawing.picture();
    String said =
        names.get(placed.edge().from())
            + " – "
            + placed.edge().words()
            + " – "
            + names.get(placed.edge().to())
            + " ("
            + placed.edge().how()
            + ")";
    return placed.edge().claims().stream()
        .map(claim -> "\n" + Citation.of(picture.claim(claim).evidence()))
        .collect(Collectors.joining("", said, ""));
  }

  private void node(PlacedNode placed) {
    open(
        "g",
        "class",
        "node type-" + SvgStyle.word(placed.node().type()),
        "data-id",
        placed.node().id());
    element(
        "title",
        placed.node().name()
            + " ("
            + placed.node().type().toLowerCase(java.util.Locale.ROOT)
            + ")");
    placed.marks().forEach(this::mark);
    close("g");
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Stroke stroke) {
      open("path", "class", stroke.ink().word(), "d", path(stroke.path()));
      close("path");
    } else if (mark instanceof Mark.Words words) {
      String anchor = words.anchor().name().toLowerCase(java.util.Locale.ROOT);
      element(
          "text",
          words.text(),
          "class",
          words.ink().word(),
          "x",
          Numbers.of(words.at().x()),
          "y",
          Numbers.of(words.at().y()),
          "text-anchor",
          anchor);
    }
  }

  private static String path(Path path) {
    List<Point> points = path.points();
    StringBuilder d = new StringBuilder("M").append(point(points.get(0)));
    if (path.curved()) {
      for (int i = 1; i < points.size(); i++)
        d.append(i % 3 == 1 ? "C" : " ").append(point(points.get(i)));
    } else {
      for (Point point : points.subList(1, points.size())) d.append("L").append(point(point));
    }
    return d.append(path.closed() ? "Z" : "").toString();
  }

  private static String point(Point point) {
    return Numbers.of(point.x()) + " " + Numbers.of(point.y());
  }

  private void element(String name, String text, String... attributes) {
    open(name, attributes);
    svg.append(SvgText.of(text));
    close(name);
  }

  private void open(String name, String... attributes) {
    svg.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      svg.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(SvgText.of(attributes[i + 1]))
          .append('"');
    }
    svg.append('>');
  }

  private void close(String name) {
    svg.append("</").append(name).append(">\n");
  }

  private void line() {
    svg.append('\n');
  }
}
