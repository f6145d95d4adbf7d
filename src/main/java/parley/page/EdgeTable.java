package parley.page;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.IntStream;
import parley.picture.PictureEdge;
import parley.render.html.HtmlWriter;

/** What is said between things, by who does it. */
final class EdgeTable {
  private final PageIndex index;
  private final HtmlWriter html;
  private final TableFrame frame;

  EdgeTable(PageIndex index, HtmlWriter html) {
    this.index = index;
    this.html = html;
    this.frame = new TableFrame(html);
  }

  void write() {
    frame.head("said", "What is said between them", "Who", "Does", "What", "How", "#Claims");
    List<PictureEdge> edges = index.picture.edges();
    IntStream.range(0, edges.size())
        .boxed()
        .sorted(
            comparing((Integer i) -> index.node(edges.get(i).from()).name())
                .thenComparing(i -> edges.get(i).type())
                .thenComparing(i -> index.node(edges.get(i).to()).name())
                .thenComparing(i -> i))
        .forEach(i -> connection(i, edges.get(i)));
    frame.end();
  }

  private void connection(int i, PictureEdge edge) {
    String from = String.valueOf(index.nodeNumber(edge.from()));
    String to = String.valueOf(index.nodeNumber(edge.to()));
    html.open(
        "tr",
        "id",
        "said-" + i,
        "data-from",
        from,
        "data-to",
        to,
        "data-act",
        edge.words(),
        "data-how",
        edge.support(),
        "data-claims",
        index.claimNumbers(edge.claims()));
    html.open("td").element("a", index.node(edge.from()).name(), "href", "#thing-" + from);
    html.close().open("th", "scope", "row", "class", "act act-" + PageIndex.word(edge.type()));
    html.element("a", edge.words(), "href", "#said-" + i).close().open("td");
    html.element("a", index.node(edge.to()).name(), "href", "#thing-" + to).close();
    html.element("td", edge.support());
    frame.number(edge.claims().size());
    html.close().line();
  }
}
