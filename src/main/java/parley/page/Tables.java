package parley.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.picture.DrawnClaim;
import parley.picture.Edge;
import parley.picture.Node;
import parley.report.Evidence;

/**
 * All that a page shows, as three tables: things, what is said between them, and the claims behind
 * it. The page's script reads the picture from them.
 */
final class Tables {
  private final Index index;
  private final Html html;

  Tables(Index index, Html html) {
    this.index = index;
    this.html = html;
  }

  void write() {
    things();
    said();
    claims();
  }

  private void things() {
    head("things", "Things", "Name", "Kind", "Also called", "Where it belongs", "#Claims");
    Map<String, Integer> weights = index.picture.weights();
    for (Node node : byName()) {
      String number = String.valueOf(index.thing(node.id()));
      html.open("tr", "id", "thing-" + number, "data-id", node.id(), "data-kind", node.type());
      html.open("th", "scope", "row");
      html.element("a", node.name(), "href", "#thing-" + number).close("th");
      html.open("td").element("span", node.type(), "class", "kind kind-" + word(node.type()));
      html.close("td").element("td", String.join(" · ", node.aliases()));
      html.element("td", String.join(" · ", belongs(node)));
      number(weights.getOrDefault(node.id(), 0));
      html.close("tr").line();
    }
    end();
  }

  private List<Node> byName() {
    return index.picture.nodes().stream()
        .sorted(comparing(Node::name).thenComparing(Node::id))
        .toList();
  }

  private static List<String> belongs(Node node) {
    List<String> parts = new ArrayList<>(node.belongs());
    if (node.ordinal() != null) parts.add("number " + node.ordinal());
    if (node.topic() != null) parts.add("topic: " + node.topic());
    node.narrower().forEach(wider -> parts.add("a narrower form of “" + wider + "”"));
    return parts;
  }

  private void said() {
    head("said", "What is said between them", "Who", "Does", "What", "How", "#Claims");
    List<Edge> edges = index.picture.edges();
    IntStream.range(0, edges.size())
        .boxed()
        .sorted(
            comparing((Integer i) -> index.node(edges.get(i).from()).name())
                .thenComparing(i -> edges.get(i).type())
                .thenComparing(i -> index.node(edges.get(i).to()).name())
                .thenComparing(i -> i))
        .forEach(i -> connection(i, edges.get(i)));
    end();
  }

  private void connection(int i, Edge edge) {
    String from = String.valueOf(index.thing(edge.from()));
    String to = String.valueOf(index.thing(edge.to()));
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
        edge.how(),
        "data-claims",
        index.claims(edge.claims()));
    html.open("td").element("a", index.node(edge.from()).name(), "href", "#thing-" + from);
    html.close("td").open("th", "scope", "row", "class", "act act-" + word(edge.type()));
    html.element("a", edge.words(), "href", "#said-" + i).close("th").open("td");
    html.element("a", index.node(edge.to()).name(), "href", "#thing-" + to).close("td");
    html.element("td", edge.how());
    number(edge.claims().size());
    html.close("tr").line();
  }

  private void claims() {
    head(
        "claims",
        "Claims and their evidence",
        "What the article says",
        "Where",
        "Act",
        "How",
        "Happened");
    index.picture.claims().entrySet().stream()
        .sorted(
            comparing(
                    (Map.Entry<String, DrawnClaim> entry) -> entry.getValue().published(),
                    nullsLast(naturalOrder()))
                .thenComparing(entry -> entry.getValue().evidence().article())
                .thenComparing(entry -> first(entry.getValue().evidence()))
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> claim(entry.getKey(), entry.getValue()));
    end();
  }

  private static int first(Evidence evidence) {
    return evidence.ranges().isEmpty() ? 0 : evidence.ranges().get(0).start();
  }

  private void claim(String id, DrawnClaim claim) {
    String number = String.valueOf(index.claim(id));
    html.open(
        "tr",
        "id",
        "claim-" + number,
        "data-id",
        id,
        "data-sides",
        index.things(claim.sides()),
        "data-events",
        index.things(claim.events()),
        "data-from",
        day(claim.happenedFrom()),
        "data-to",
        day(claim.happenedTo()),
        "data-published",
        day(claim.published()));
    html.open("th", "scope", "row");
    html.element("a", claim.evidence().paraphrase(), "href", "#claim-" + number).close("th");
    html.open("td", "data-sort", day(claim.published()) + " " + claim.evidence().article());
    source(claim);
    html.close("td")
        .open("td")
        .element("span", claim.act().replace('-', ' '), "class", "act act-" + word(claim.act()));
    html.close("td").element("td", claim.how());
    html.element(
        "td",
        claim.happened() == null ? "" : claim.happened(),
        "data-sort",
        day(claim.happenedFrom()));
    html.close("tr").line();
  }

  private void source(DrawnClaim claim) {
    Evidence evidence = claim.evidence();
    html.open("cite");
    if (opens(claim.url())) {
      html.element(
          "a",
          claim.title(),
          "href",
          String.valueOf(claim.url()),
          "rel",
          "noopener noreferrer",
          "target",
          "_blank");
    } else {
      html.text(claim.title());
    }
    html.close("cite").element("small", evidence.article() + " · " + Index.source(evidence));
  }

  /** Whether an address is one that a page may lead to. */
  private static boolean opens(@Nullable String url) {
    if (url == null) return false;
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A heading with # before it is one of numbers. */
  private void head(String id, String caption, String... headings) {
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", "of-" + id);
    html.open("table", "id", id)
        .element("caption", caption, "id", "of-" + id)
        .open("thead")
        .open("tr");
    for (String heading : headings) {
      if (heading.startsWith("#")) {
        html.element("th", heading.substring(1), "scope", "col", "class", "number");
      } else {
        html.element("th", heading, "scope", "col");
      }
    }
    html.close("tr").close("thead").line().open("tbody").line();
  }

  private void end() {
    html.close("tbody").close("table").close("div").line();
  }

  private void number(int number) {
    html.element("td", String.valueOf(number), "class", "number");
  }

  private static String day(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }

  private static String word(String name) {
    return Index.word(name);
  }
}
