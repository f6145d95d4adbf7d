package parley.draw;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.value.Citation;
import parley.render.value.Palette;
import parley.render.value.TerminalText;

/** A picture as a Mermaid flowchart; what supports an edge stands in a comment before it. */
final class MermaidWriter {
  private static final String PLAIN = " .,:()-–·’“”„/";

  private final Picture picture;
  private final Map<String, String> numbers = new HashMap<>();
  private final StringBuilder mermaid = new StringBuilder("flowchart LR\n");

  private MermaidWriter(Picture picture) {
    this.picture = picture;
    picture.nodes().forEach(node -> numbers.put(node.id(), "n" + numbers.size()));
  }

  static String of(Picture picture) {
    return new MermaidWriter(picture).text();
  }

  private String text() {
    line("accTitle: " + oneLine(picture.title()));
    for (int i = 0; i < picture.notes().size(); i++) {
      line("note" + i + "[\"" + escaped(picture.notes().get(i)) + "\"]:::note");
    }
    picture.nodes().forEach(this::node);
    picture.edges().forEach(this::edge);
    for (String type :
        picture.nodes().stream()
            .map(PictureNode::type)
            .collect(Collectors.toCollection(TreeSet::new))) {
      String fill = Palette.fill(type);
      line(
          "classDef "
              + word(type)
              + " fill:"
              + fill
              + ",color:"
              + Palette.textColor(fill)
              + ",stroke:"
              + fill);
    }
    if (!picture.notes().isEmpty()) line("classDef note fill:#fff4d6,color:#5c4300,stroke:#fff4d6");
    return mermaid.toString();
  }

  private void line(String text) {
    mermaid.append("  ").append(text).append('\n');
  }

  /** Braces after the signs of a comment would make it a directive. */
  private void comment(String text) {
    line("%% " + TerminalText.safe(text).replaceAll("[{}]", " "));
  }

  private void node(PictureNode node) {
    comment(node.id());
    String name = TerminalText.safe(node.name()).isBlank() ? node.id() : node.name();
    String label = '"' + escaped(name) + '"';
    String shaped =
        switch (node.type()) {
          case "Person" -> "([" + label + "])";
          case "Round", "Meeting", "Process" -> "{{" + label + "}}";
          case "Attack", "Exchange", "Transfer", "Event" -> "[[" + label + "]]";
          case "Office" -> "[/" + label + "\\]";
          case "Demand" -> ">" + label + "]";
          case "Document" -> "[/" + label + "/]";
          case "Organization", "Group" -> "(" + label + ")";
          default -> "[" + label + "]";
        };
    line(numbers.get(node.id()) + shaped + ":::" + word(node.type()));
  }

  private void edge(PictureEdge edge) {
    for (String claim : edge.claims()) {
      comment(claim + ": " + Citation.source(picture.claim(claim).evidence()));
    }
    String words = edge.isFact() ? edge.words() : edge.words() + " · " + edge.support();
    String arrow = edge.isFact() ? " -->|\"" : " -.->|\"";
    line(numbers.get(edge.from()) + arrow + escaped(words) + "\"| " + numbers.get(edge.to()));
  }

  /** The name of a class; "end" and the like are words of the language. */
  private static String word(String type) {
    return "type" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
  }

  private static String oneLine(String text) {
    return escaped(text).replace("#", "").replace(";", "");
  }

  /** Letters, digits and a few signs as they are, everything else by its number. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int point : TerminalText.safe(text.replaceAll("\\s", " ")).codePoints().toArray()) {
      if (point > 0x7F || Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
        escaped.appendCodePoint(point);
      } else {
        escaped.append('#').append(point).append(';');
      }
    }
    return escaped.toString();
  }
}
