package parley.layout.shape;

import java.util.ArrayList;
import java.util.List;
import parley.picture.PictureNode;

/** A node's box before it has a place: the lines of its name, and the size they need. */
public record NodeCard(PictureNode node, List<String> lines, double width, double height) {
  static final double LINE = 15;
  private static final double PAD = 11;
  private static final double LEAST = 54;

  /** A box as narrow as its name on at most three lines allows. */
  public static NodeCard of(PictureNode node) {
    List<String> lines = TextMetrics.wrap(name(node), MarkStyle.NAME, 124, 3);
    double words =
        lines.stream().mapToDouble(line -> TextMetrics.width(line, MarkStyle.NAME)).max().orElse(0);
    double width = Math.max(LEAST, words + 2 * (PAD + NodeOutline.slant(node.type())));
    return new NodeCard(node, lines, Math.ceil(width), height(lines));
  }

  /** A box of a given width. */
  public static NodeCard of(PictureNode node, double width, int most) {
    double words = width - 2 * (PAD + NodeOutline.slant(node.type()));
    List<String> lines = TextMetrics.wrap(name(node), MarkStyle.NAME, words, most);
    return new NodeCard(node, lines, width, height(lines));
  }

  private static double height(List<String> lines) {
    return lines.size() * LINE + 15;
  }

  private static String name(PictureNode node) {
    return TextMetrics.clean(node.name()).isEmpty() ? node.id() : node.name();
  }

  /** The same card, higher. */
  public NodeCard withMinHeight(double least) {
    return new NodeCard(node, lines, width, Math.max(height, least));
  }

  public PlacedNode at(double x, double y) {
    Rect box = new Rect(x, y, width, height);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Stroke(NodeOutline.of(node.type(), box), MarkStyle.SHAPE));
    double base = y + (height - lines.size() * LINE) / 2 + 11.5;
    for (String line : lines) {
      marks.add(Mark.centred(line, box.center().x(), base, MarkStyle.NAME));
      base += LINE;
    }
    return new PlacedNode(node, box, marks);
  }
}
