package parley.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.picture.PictureNode;
import parley.render.html.HtmlWriter;

/** The things of a picture, by name. */
final class NodeTable {
  private final PageIndex index;
  private final HtmlWriter html;
  private final TableFrame frame;

  NodeTable(PageIndex index, HtmlWriter html) {
    this.index = index;
    this.html = html;
    this.frame = new TableFrame(html);
  }

  void write() {
    frame.head("things", "Things", "Name", "Kind", "Also called", "Where it belongs", "#Claims");
    Map<String, Integer> weights = index.picture.weights();
    for (PictureNode node : byName()) {
      String number = String.valueOf(index.nodeNumber(node.id()));
      html.open("tr", "id", "thing-" + number, "data-id", node.id(), "data-kind", node.type());
      html.open("th", "scope", "row");
      html.element("a", node.name(), "href", "#thing-" + number).close();
      html.open("td")
          .element("span", node.type(), "class", "kind kind-" + PageIndex.word(node.type()));
      html.close().element("td", String.join(" · ", node.aliases()));
      html.element("td", String.join(" · ", belongs(node)));
      frame.number(weights.getOrDefault(node.id(), 0));
      html.close().line();
    }
    frame.end();
  }

  private List<PictureNode> byName() {
    return index.picture.nodes().stream()
        .sorted(comparing(PictureNode::name).thenComparing(PictureNode::id))
        .toList();
  }

  private static List<String> belongs(PictureNode node) {
    List<String> parts = new ArrayList<>(node.partOf());
    if (node.ordinal() != null) parts.add("number " + node.ordinal());
    if (node.topic() != null) parts.add("topic: " + node.topic());
    node.narrowerThan().forEach(wider -> parts.add("a narrower form of “" + wider + "”"));
    return parts;
  }
}
