package parley.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.html.HtmlWriter;

/** What each side made of each demand: demands by topic downwards, sides across. */
final class DemandMatrix {
  private static final List<String> STANCES =
      List.of(
          "DEMANDS",
          "PROPOSES",
          "OFFERS",
          "ACCEPTS",
          "ACCEPTS_CONDITIONALLY",
          "REJECTS",
          "WITHDRAWS",
          "AGREES");

  private static final List<String> SIDES = List.of("State", "Organization", "Group");
  private static final String NO_TOPIC = "no topic";

  private final PageIndex index;
  private final HtmlWriter html;
  private final Map<String, Map<String, List<Integer>>> cells = new HashMap<>();
  private final List<PictureNode> sides = new ArrayList<>();

  DemandMatrix(PageIndex index, HtmlWriter html) {
    this.index = index;
    this.html = html;
    List<PictureEdge> edges = index.picture.edges();
    Set<String> columns = new TreeSet<>();
    for (int i = 0; i < edges.size(); i++) {
      PictureEdge edge = edges.get(i);
      if (!STANCES.contains(edge.type()) || !index.node(edge.to()).type().equals("Demand"))
        continue;
      columns.add(edge.from());
      cells
          .computeIfAbsent(edge.to(), none -> new HashMap<>())
          .computeIfAbsent(edge.from(), none -> new ArrayList<>())
          .add(i);
    }
    columns.forEach(id -> sides.add(index.node(id)));
    sides.sort(
        comparing(
                (PictureNode side) ->
                    SIDES.contains(side.type()) ? SIDES.indexOf(side.type()) : SIDES.size())
            .thenComparing(PictureNode::name)
            .thenComparing(PictureNode::id));
    Comparator<Integer> order =
        comparing((Integer i) -> STANCES.indexOf(edges.get(i).type())).thenComparing(i -> i);
    cells.values().forEach(row -> row.values().forEach(cell -> cell.sort(order)));
  }

  void write() {
    if (cells.isEmpty()) {
      html.element("p", "No article speaks of a demand here.", "class", "empty");
      return;
    }
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-labelledby",
        "of-matrix");
    html.open("table", "id", "matrix").open("caption", "id", "of-matrix");
    html.text(
        "Demands and what each side made of them. An empty cell means that no article here says anything.");
    html.close().open("thead").open("tr").element("th", "Demand", "scope", "col");
    for (PictureNode side : sides) {
      html.open("th", "scope", "col")
          .element("a", side.name(), "href", "#thing-" + index.nodeNumber(side.id()));
      html.close();
    }
    html.close().close().line();
    byTopic().forEach(this::topic);
    html.close().close().line();
  }

  private Map<String, List<PictureNode>> byTopic() {
    Map<String, List<PictureNode>> topics = new TreeMap<>();
    for (PictureNode node : index.picture.nodes()) {
      if (!cells.containsKey(node.id())) continue;
      String topic = node.topic() == null ? NO_TOPIC : node.topic();
      topics.computeIfAbsent(topic, none -> new ArrayList<>()).add(node);
    }
    topics
        .values()
        .forEach(
            demands -> demands.sort(comparing(PictureNode::name).thenComparing(PictureNode::id)));
    return topics;
  }

  private void topic(String topic, List<PictureNode> demands) {
    html.open("tbody").open("tr", "class", "topic");
    html.element(
        "th",
        topic.replace('-', ' '),
        "scope",
        "rowgroup",
        "colspan",
        String.valueOf(sides.size() + 1));
    html.close().line();
    demands.forEach(this::demand);
    html.close().line();
  }

  private void demand(PictureNode demand) {
    html.open("tr", "class", "demand").open("th", "scope", "row");
    html.element("a", demand.name(), "href", "#thing-" + index.nodeNumber(demand.id()));
    for (String wider : demand.narrowerThan())
      html.element("small", "a narrower form of “" + wider + "”");
    html.close();
    Map<String, List<Integer>> row = cells.getOrDefault(demand.id(), Map.of());
    for (PictureNode side : sides) {
      html.open("td");
      List<Integer> stances = row.getOrDefault(side.id(), List.of());
      if (!stances.isEmpty()) {
        html.open("ul");
        stances.forEach(this::stance);
        html.close();
      }
      html.close();
    }
    html.close().line();
  }

  private void stance(int number) {
    PictureEdge edge = index.picture.edges().get(number);
    html.open(
        "li",
        "data-said",
        String.valueOf(number),
        "class",
        "act act-" + PageIndex.word(edge.type()));
    html.open("a", "href", "#said-" + number).text(edge.words());
    if (!edge.isFact()) html.text(" ").element("i", edge.support());
    html.close().close();
  }
}
