package parley.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.graph.ArticleRows;
import parley.graph.EntityRows;
import parley.graph.Fact;
import parley.graph.GraphRows;
import parley.graph.Link;
import parley.graph.Node;
import parley.graph.Support;

/** What should be in the graph after loads and removals, said as simply as it can be. */
final class MemoryModel {
  private final SortedMap<String, EntityRows> entities = new TreeMap<>();
  private final SortedMap<String, ArticleRows> articles = new TreeMap<>();
  private @Nullable String input;

  void load(GraphRows rows, String digest) {
    Set<String> left = new TreeSet<>();
    for (ArticleRows article : rows.articles()) {
      ArticleRows before = articles.put(article.id(), article);
      if (before != null && !before.hash().equals(article.hash())) {
        left.addAll(MemoryGraph.referred(before));
      }
    }
    Set<String> declared = new HashSet<>();
    for (EntityRows entity : rows.entities()) {
      declared.add(entity.node().id());
      entities.merge(entity.node().id(), entity, MemoryModel::redefined);
    }
    left.removeAll(declared);
    removeUnused(left, declared);
    input = digest;
  }

  void unload(String article) {
    ArticleRows before = articles.remove(article);
    if (before != null) removeUnused(MemoryGraph.referred(before), Set.of());
    input = null;
  }

  private static EntityRows redefined(EntityRows before, EntityRows now) {
    Set<String> aliases = new TreeSet<>(aliases(before));
    aliases.addAll(aliases(now));
    Map<String, @Nullable Object> properties = new TreeMap<>(now.node().properties());
    properties.put("aliases", List.copyOf(aliases));
    Node node = new Node(now.node().id(), now.node().labels(), properties);
    return new EntityRows(node, now.links());
  }

  private static List<String> aliases(EntityRows entity) {
    return Values.strings(entity.node().properties().get("aliases"));
  }

  private void removeUnused(Set<String> suspects, Set<String> stay) {
    Set<String> used = new HashSet<>();
    articles.values().forEach(article -> used.addAll(MemoryGraph.referred(article)));
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
    SortedMap<String, Node> nodes = new TreeMap<>();
    SortedSet<Link> links = new TreeSet<>();
    entities.forEach((id, entity) -> nodes.put(id, sorted(entity.node())));
    entities.values().forEach(entity -> links.addAll(entity.links()));
    links.addAll(order(links));
    SortedMap<String, String> ledger = new TreeMap<>();
    articles.forEach((id, article) -> ledger.put(id, article.hash()));
    return List.of(nodes, links, articles, facts(articles), ledger, String.valueOf(input));
  }

  static List<Object> found(MemoryGraph graph) {
    return List.of(
        graph.entities,
        graph.links,
        graph.articles,
        graph.facts,
        graph.ledger,
        String.valueOf(graph.input));
  }

  /** What holds of a graph at any moment: articles are there wholly, and facts are theirs. */
  static List<Object> whole(MemoryGraph graph) {
    SortedMap<String, String> ledger = new TreeMap<>();
    graph.articles.forEach((id, article) -> ledger.put(id, article.hash()));
    return List.of(ledger, facts(graph.articles));
  }

  private static Node sorted(Node node) {
    return new Node(node.id(), List.copyOf(new TreeSet<>(node.labels())), node.properties());
  }

  private static SortedMap<Fact, Map<String, Object>> facts(Map<String, ArticleRows> articles) {
    SortedMap<Fact, Support> supports = new TreeMap<>();
    for (ArticleRows article : articles.values()) {
      MemoryGraph.supports(article).forEach((fact, one) -> supports.merge(fact, one, Support::and));
    }
    SortedMap<Fact, Map<String, Object>> facts = new TreeMap<>();
    supports.forEach((fact, support) -> facts.put(fact, support.properties()));
    return facts;
  }

  /** Rounds of a process follow each other. */
  private static SortedSet<Link> order(Set<Link> links) {
    SortedMap<String, SortedSet<String>> processes = new TreeMap<>();
    for (Link link : links) {
      if (!link.from().startsWith("round")) continue;
      processes.computeIfAbsent(link.to(), to -> new TreeSet<>()).add(link.from());
    }
    SortedSet<Link> order = new TreeSet<>();
    for (SortedSet<String> rounds : processes.values()) {
      @Nullable String before = null;
      for (String round : rounds) {
        if (before != null) order.add(new Link(before, "NEXT", round, Map.of()));
        before = round;
      }
    }
    return order;
  }
}
