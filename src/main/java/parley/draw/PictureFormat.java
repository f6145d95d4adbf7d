package parley.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.layout.PictureLayout;
import parley.model.value.EnumWords;
import parley.page.StandalonePage;
import parley.picture.Picture;
import parley.render.value.FileSuffix;

/**
 * A file form of a picture. Each is the same bytes for the same picture, {@link #PNG} on the same
 * machine, and every edge in it carries what supports it.
 */
public enum PictureFormat {
  /** A page to explore: one file that needs no network. */
  HTML(
      (picture, layout, out) ->
          writeText(
              StandalonePage.html(picture, SvgRenderer.of(layout.draw(picture), "parley")), out),
      1500,
      "html",
      "htm"),

  /** For pages and print: stands alone, light or dark, fetches nothing. */
  SVG(
      (picture, layout, out) -> writeText(SvgRenderer.of(layout.draw(picture), "parley"), out),
      300,
      "svg"),

  /** An image for documents, light, two pixels to the drawing's one. */
  PNG((picture, layout, out) -> PngRenderer.write(layout.draw(picture), out), 300, "png"),

  /** A Mermaid flowchart, which GitHub and many wikis draw. */
  MERMAID(
      (picture, layout, out) -> writeText(MermaidWriter.of(picture), out), 100, "mmd", "mermaid"),

  /** For Graphviz. */
  DOT((picture, layout, out) -> writeText(DotWriter.of(picture), out), 10_000, "dot", "gv"),

  /** For Gephi, Cytoscape, yEd and NetworkX. */
  GRAPHML((picture, layout, out) -> PictureGraphFiles.graphml(picture, out), 10_000, "graphml"),

  /** For Gephi, with colours. */
  GEXF((picture, layout, out) -> PictureGraphFiles.gexf(picture, out), 10_000, "gexf"),

  /** Nodes and links as NetworkX and D3 read them, and the claims behind the links. */
  JSON((picture, layout, out) -> writeText(NodeLinkJson.of(picture), out), 10_000, "json");

  // Lambdas and a List.of, none of which can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Renderer renderer;

  private final int maxNodes;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> suffixes;

  PictureFormat(Renderer renderer, int most, String... suffixes) {
    this.renderer = renderer;
    this.maxNodes = most;
    this.suffixes = List.of(suffixes);
  }

  /** Writes a picture in one form; those that draw it use the layout. */
  @FunctionalInterface
  private interface Renderer {
    void write(Picture picture, PictureLayout layout, OutputStream out) throws IOException;
  }

  /** Writes the picture; what it is written to stays open. */
  public void write(Picture picture, PictureLayout layout, OutputStream out) throws IOException {
    renderer.write(picture, layout, out);
    out.flush();
  }

  private static void writeText(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(UTF_8));
  }

  /** Whether it is text, which can be printed to a terminal. */
  public boolean isText() {
    return this != PNG;
  }

  /** Whether it shows a layout; the others are for programs that lay out themselves. */
  public boolean isDrawn() {
    return this == HTML || this == SVG || this == PNG;
  }

  /** How many nodes it usually shows at most. */
  public int maxNodes() {
    return maxNodes;
  }

  /** The form's name on the command line. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The form that a file's name ends in. */
  public static Optional<PictureFormat> ofFile(String name) {
    String suffix = FileSuffix.of(name);
    return Arrays.stream(values()).filter(one -> one.suffixes.contains(suffix)).findFirst();
  }
}
