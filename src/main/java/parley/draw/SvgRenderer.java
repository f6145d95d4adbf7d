package parley.draw;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.layout.Drawing;
import parley.layout.shape.PlacedEdge;
import parley.layout.shape.PlacedNode;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.value.Citation;

/**
 * A drawing as SVG that stands alone or in a page: no script, nothing to fetch, light or dark as
 * the reader has it. A node is {@code <g class="node type-person" data-id>}, an edge {@code <g
 * class="edge type-mediates how-reported" data-edge data-from data-to>} with its place in the
 * picture's list.
 */
public final class SvgRenderer {
  private final SvgWriter svg = new SvgWriter();
  private final Drawing drawing;
  private final Picture picture;
  private final Map<String, String> names;
  private final String id;

  private SvgRenderer(Drawing drawing, String id) {
    this.drawing = drawing;
    this.id = id;
    picture = drawing.picture();
    names = picture.names();
  }

  /** The element without an XML declaration; {@code id} begins the ids of its title and text. */
  public static String of(Drawing drawing, String id) {
    return new SvgRenderer(drawing, id).text();
  }

  private String text() {
    root();
    svg.marks(drawing.frame());
    for (Drawing.Swatch swatch : drawing.legend()) {
      svg.open("g", "class", "swatch type-" + SvgStyle.word(swatch.type()));
      svg.marks(swatch.marks());
      svg.close("g");
    }
    String at = DecimalText.of(drawing.bodyAt().x()) + " " + DecimalText.of(drawing.bodyAt().y());
    svg.open("g", "class", "body", "transform", "translate(" + at + ")");
    svg.line();
    svg.marks(drawing.body().background());
    drawing.body().edges().forEach(this::edge);
    drawing.body().nodes().forEach(this::node);
    svg.close("g");
    svg.close("svg");
    return svg.toString();
  }

  private void root() {
    String width = DecimalText.of(drawing.width());
    String height = DecimalText.of(drawing.height());
    svg.open(
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
    svg.line();
    svg.element("title", picture.title(), "id", id + "-title");
    svg.element("desc", description(), "id", id + "-desc");
    svg.style(style());
    svg.open("rect", "class", "paper", "width", "100%", "height", "100%");
    svg.close("rect");
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
    String counts =
        picture.nodes().size() + " things, " + picture.edges().size() + " lines between them.";
    return Stream.of(List.of(counts), picture.notes(), drawing.body().notes())
        .flatMap(List::stream)
        .collect(joining(" "));
  }

  private void edge(PlacedEdge placed) {
    PictureEdge edge = placed.edge();
    svg.open(
        "g",
        "class",
        "edge type-" + SvgStyle.word(edge.type()) + " how-" + SvgStyle.word(edge.support()),
        "data-edge",
        String.valueOf(placed.index()),
        "data-from",
        edge.from(),
        "data-to",
        edge.to());
    svg.element("title", evidence(edge));
    svg.marks(placed.marks());
    svg.close("g");
  }

  /** What is said, and where: the words that a pointer brings up. */
  private String evidence(PictureEdge edge) {
    String said =
        "%s – %s – %s (%s)"
            .formatted(names.get(edge.from()), edge.words(), names.get(edge.to()), edge.support());
    return edge.claims().stream()
        .map(claim -> "\n" + Citation.of(picture.claim(claim).evidence()))
        .collect(joining("", said, ""));
  }

  private void node(PlacedNode placed) {
    PictureNode node = placed.node();
    svg.open("g", "class", "node type-" + SvgStyle.word(node.type()), "data-id", node.id());
    svg.element("title", node.name() + " (" + node.type().toLowerCase(Locale.ROOT) + ")");
    svg.marks(placed.marks());
    svg.close("g");
  }
}
