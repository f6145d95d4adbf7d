package parley.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.value.Citation;
import parley.render.value.Palette;
import parley.render.value.TerminalText;

/** A picture for Graphviz; what supports an edge is its tooltip. */
final class DotWriter {
  private DotWriter() {}

  static String of(Picture picture) {
    StringBuilder dot = new StringBuilder("digraph parley {\n");
    String label =
        picture.title()
            + picture.notes().stream().map(note -> "\n" + note).collect(Collectors.joining());
    dot.append("  graph [label=").append(quoted(label)).append(", labelloc=t, rankdir=LR];\n");
    dot.append("  node [style=filled, fontname=\"Helvetica\"];\n");
    dot.append("  edge [fontname=\"Helvetica\", fontsize=10];\n");
    for (PictureNode node : picture.nodes()) dot.append("  ").append(node(node)).append(";\n");
    for (PictureEdge edge : picture.edges())
      dot.append("  ").append(edge(edge, picture)).append(";\n");
    return dot.append("}\n").toString();
  }

  private static String node(PictureNode node) {
    String fill = Palette.fill(node.type());
    return id(node.id())
        + " [label="
        + quoted(node.name())
        + ", type="
        + node.type()
        + ", shape="
        + shape(node.type())
        + ", fillcolor="
        + quoted(fill)
        + ", fontcolor="
        + quoted(Palette.textColor(fill))
        + "]";
  }

  private static String edge(PictureEdge edge, Picture picture) {
    String words = edge.isFact() ? edge.words() : edge.words() + " · " + edge.support();
    List<String> sources =
        edge.claims().stream().map(claim -> Citation.of(picture.claim(claim).evidence())).toList();
    return id(edge.from())
        + " -> "
        + id(edge.to())
        + " [label="
        + quoted(words)
        + ", type="
        + edge.type()
        + ", how="
        + quoted(edge.support())
        + ", style="
        + (edge.isFact() ? "solid" : "dashed")
        + ", color="
        + quoted(Palette.line(edge.type()))
        + ", claims="
        + quoted(String.join("; ", edge.claims()))
        + ", tooltip="
        + quoted(String.join("\n", sources))
        + "]";
  }

  private static String shape(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "person" -> "ellipse";
      case "round", "meeting", "process" -> "hexagon";
      case "attack", "exchange", "transfer", "event" -> "octagon";
      case "office" -> "trapezium";
      case "demand" -> "cds";
      case "document" -> "note";
      case "place" -> "house";
      case "group", "organization" -> "component";
      default -> "box";
    };
  }

  private static String id(String id) {
    return '"' + escaped(id) + '"';
  }

  /** A label, in which Graphviz reads references to characters. */
  private static String quoted(String text) {
    return '"' + escaped(text.replace("&", "&amp;")) + '"';
  }

  private static String escaped(String text) {
    return text.lines()
        .map(
            line ->
                TerminalText.safe(line.replace('\t', ' '))
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\""))
        .collect(Collectors.joining("\\n"));
  }
}
