package parley.layout;

import java.util.ArrayList;
import java.util.List;
import parley.picture.Node;

/** A node's box before it has a place: the lines of its name, and the size they need. */
record Card(Node node, List<String> lines, double width, double height) {
  static final double LINE = 15;
  private static final double PAD = 11;
  private static final double LEAST = 54;

  /** A box as narrow as its name on at most three lines allows. */
  static Card of(Node node) {
    List<String> lines = Letters.wrap(name(node), Ink.NAME, 124, 3);
    double words =
        lines.stream().mapToDouble(line -> Letters.width(line, Ink.NAME)).max().orElse(0);
    double width = Math.max(LEAST, words + 2 * (PAD + Outline.slant(node.type())));
    return new Card(node, lines, Math.ceil(width), height(lines));
  }

  /** A box of a given width. */
  static Card of(Node node, double width, int most) {
    double words = width - 2 * (PAD + Outline.slant(node.type()));
    List<String> lines = Letters.wrap(name(node), Ink.NAME, words, most);
    return new Card(node, lines, width, height(lines));
  }

  private static double height(List<String> lines) {
    return lines.size() * LINE + 15;
  }

  private static String name(Node node) {
    return Letters.clean(node.name()).isEmpty() ? node.id() : node.name();
  }

  /** The same card, higher. */
  Card high(double least) {
    return new Card(node, lines, width, Math.max(height, least));
  }

  PlacedNode at(double x, double y) {
    Rect box = new Rect(x, y, width, height);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Stroke(Outline.of(node.type(), box), Ink.SHAPE));
    double base = y + (height - lines.size() * LINE) / 2 + 11.5;
    for (String line : lines) {
      marks.add(Mark.centred(line, box.center().x(), base, Ink.NAME));
      base += LINE;
    }
    return new PlacedNode(node, box, marks);
  }

  PlacedNode centredAt(Point center) {
    return at(center.x() - width / 2, center.y() - height / 2);
  }
}
