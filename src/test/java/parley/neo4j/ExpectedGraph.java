package parley.neo4j;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.DriverValues;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.Fact;
import parley.rows.FactSupport;
import parley.rows.GraphRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** What should be in the graph after loads and removals, said as simply as it can be. */
final class ExpectedGraph {
  private final SortedMap<String, EntityRows> entities = new TreeMap<>();
  private final SortedMap<String, ArticleRows> articles = new TreeMap<>();
  private @Nullable String input;

  void load(GraphRows rows, String digest) {
    Set<String> left = new TreeSet<>();
    for (ArticleRows article : rows.articles()) {
      ArticleRows before = articles.put(article.id(), article);
      if (before != null && !before.contentHash().equals(article.contentHash())) {
        left.addAll(InMemoryGraph.referred(before));
      }
    }
    Set<String> declared = new HashSet<>();
    for (EntityRows entity : rows.entities()) {
      declared.add(entity.node().id());
      entities.merge(entity.node().id(), entity, ExpectedGraph::redefined);
    }
    left.removeAll(declared);
    removeUnused(left, declared);
    input = digest;
  }

  void unload(String article) {
    ArticleRows before = articles.remove(article);
    if (before != null) removeUnused(InMemoryGraph.referred(before), Set.of());
    input = null;
  }

  private static EntityRows redefined(EntityRows before, EntityRows now) {
    Set<String> aliases = new TreeSet<>(aliases(before));
    aliases.addAll(aliases(now));
    Map<String, @Nullable Object> properties = new TreeMap<>(now.node().properties());
    properties.put("aliases", List.copyOf(aliases));
    NodeRow node = new NodeRow(now.node().id(), now.node().labels(), properties);
    return new EntityRows(node, now.links());
  }

  private static List<String> aliases(EntityRows entity) {
    return DriverValues.strings(entity.node().properties().get("aliases"));
  }

  private void removeUnused(Set<String> suspects, Set<String> stay) {
    Set<String> used = new HashSet<>();
    articles.values().forEach(article -> used.addAll(InMemoryGraph.referred(article)));
    entities.values().forEach(entity -> entity.links().forEach(link -> used.add(link.to())));
    Set<String> next = new TreeSet<>();
    for (String id : suspects) {
      if (used.contains(id) || stay.contains(id)) continue;
      EntityRows removed = entities.remove(id);
      if (removed != null) removed.links().forEach(link -> next.add(link.to()));
    }
    if (!next.isEmpty()) removeUnused(next, stay);
  }

  /** What there should be, of each sort. */
  List<Object> expected() {
    SortedMap<String, NodeRow> nodes = new TreeMap<>();
    SortedSet<RelationshipRow> links = new TreeSet<>();
    entities.forEach((id, entity) -> nodes.put(id, sorted(entity.node())));
    entities.values().forEach(entity -> links.addAll(entity.links()));
    links.addAll(order(links));
    SortedMap<String, String> ledger = new TreeMap<>();
    articles.forEach((id, article) -> ledger.put(id, article.contentHash()));
    return List.of(nodes, links, articles, facts(articles), ledger, String.valueOf(input));
  }

  static List<Object> found(InMemoryGraph graph) {
    return List.of(
        graph.entities,
        graph.links,
        graph.articles,
        graph.facts,
        graph.ledger,
        String.valueOf(graph.input));
  }

  /** What holds of a graph at any moment: articles are there wholly, and facts are theirs. */
  static List<Object> whole(InMemoryGraph graph) {
    SortedMap<String, String> ledger = new TreeMap<>();
    graph.articles.forEach((id, article) -> ledger.put(id, article.contentHash()));
    return List.of(ledger, facts(graph.articles));
  }

  private static NodeRow sorted(NodeRow node) {
    return new NodeRow(node.id(), List.copyOf(new TreeSet<>(node.labels())), node.properties());
  }

  private static SortedMap<Fact, Map<String, Object>> facts(Map<String, ArticleRows> articles) {
    SortedMap<Fact, FactSupport> supports = new TreeMap<>();
    for (ArticleRows article : articles.values()) {
      InMemoryGraph.supports(article)
          .forEach((fact, one) -> supports.merge(fact, one, FactSupport::plus));
    }
    SortedMap<Fact, Map<String, Object>> facts = new TreeMap<>();
    supports.forEach((fact, support) -> facts.put(fact, support.properties()));
    return facts;
  }

  /** Rounds of a process follow each other. */
  private static SortedSet<RelationshipRow> order(Set<RelationshipRow> links) {
    SortedMap<String, SortedSet<String>> processes = new TreeMap<>();
    for (RelationshipRow link : links) {
      if (!link.from().startsWith("round")) continue;
      processes.computeIfAbsent(link.to(), to -> new TreeSet<>()).add(link.from());
    }
    SortedSet<RelationshipRow> order = new TreeSet<>();
    for (SortedSet<String> rounds : processes.values()) {
      @Nullable String before = null;
      for (String round : rounds) {
        if (before != null) order.add(new RelationshipRow(before, "NEXT", round, Map.of()));
        before = round;
      }
    }
    return order;
  }
}
