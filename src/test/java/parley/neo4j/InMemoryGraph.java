package parley.neo4j;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.transaction.EntityRemovedException;
import parley.neo4j.write.WriteTransaction;
import parley.rows.ArticleRows;
import parley.rows.Fact;
import parley.rows.FactShape;
import parley.rows.FactSupport;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/**
 * A graph as maps, which does what the loader's statements say: a statement is known by its file. A
 * copy of it is a transaction.
 */
final class InMemoryGraph implements WriteTransaction {
  private static final Set<String> BELONGING = Set.of("PART_OF", "IN", "OF", "NARROWER_THAN");
  private static final Set<String> EXCHANGED =
      Set.of("Outlet", "Round", "Attack", "Meeting", "Exchange", "Transfer");

  final SortedMap<String, NodeRow> entities = new TreeMap<>();
  final SortedSet<RelationshipRow> links = new TreeSet<>();
  final SortedMap<String, ArticleRows> articles = new TreeMap<>();

  /** With their properties; without any where one has just lost its claims. */
  final SortedMap<Fact, Map<String, Object>> facts = new TreeMap<>();

  final SortedMap<String, String> ledger = new TreeMap<>();
  @Nullable String writer;
  @Nullable Object transaction;
  @Nullable String input;

  /** What a statement does with one of its rows. */
  private interface Statement {
    void run(InMemoryGraph graph, Object row, Consumer<? super Map<String, @Nullable Object>> out);
  }

  private static final Map<String, Statement> STATEMENTS = new HashMap<>();
  private static final Map<String, SortedMap<Fact, FactSupport>> SUPPORTS = new HashMap<>();

  static {
    statement("ledger", (graph, row, out) -> out.accept(graph.entry(text(row))));
    statement("ledger-lock", (graph, row, out) -> out.accept(graph.entry(text(row))));
    statement(
        "ledger-enter", (graph, row, out) -> graph.enter(of(row, "article"), of(row, "hash")));
    statement("ledger-strike", (graph, row, out) -> graph.ledger.remove(text(row)));
    statement("input-outdated", (graph, row, out) -> out.accept(graph.outdated(map(row))));
    statement("known-entities", (graph, row, out) -> graph.known(text(row), out));
    statement("entities", (graph, row, out) -> graph.entity(map(row)));
    statement("entity-links", (graph, row, out) -> graph.link(map(row)));
    statement("round-order", (graph, row, out) -> graph.order(text(row)));
    statement("supported", (graph, row, out) -> supported(graph.article(row), out));
    statement("claims-of", (graph, row, out) -> claims(graph.article(row), out));
    statement("referenced", (graph, row, out) -> referenced(graph.article(row), out));
    statement("retract", (graph, row, out) -> graph.articles.remove(text(row)));
    statement("facts-lock", (graph, row, out) -> {}); // a transaction is alone here
    statement("facts", (graph, row, out) -> graph.derive(fact(row)));
    statement("facts-unsupported", (graph, row, out) -> graph.facts.remove(fact(row), Map.of()));
  }

  private static void statement(String name, Statement statement) {
    STATEMENTS.put(CypherFiles.statement(name), statement);
  }

  InMemoryGraph copy() {
    InMemoryGraph copy = new InMemoryGraph();
    copy.entities.putAll(entities);
    copy.links.addAll(links);
    copy.articles.putAll(articles);
    copy.facts.putAll(facts);
    copy.ledger.putAll(ledger);
    copy.writer = writer;
    copy.transaction = transaction;
    copy.input = input;
    return copy;
  }

  @Override
  public void run(
      String cypher,
      Map<String, ?> parameters,
      Consumer<? super Map<String, @Nullable Object>> reader) {
    if (cypher.equals(CypherFiles.statement("input-enter"))) {
      if (Objects.equals(writer, parameters.get("load"))) input = of(parameters, "input");
    } else if (cypher.equals(CypherFiles.statement("prune"))) {
      prune(DriverValues.strings(parameters.get("ids")), reader);
    } else {
      Statement statement = STATEMENTS.get(cypher);
      if (statement == null) throw new IllegalStateException("not known here: " + cypher);
      for (Object row : (List<?>) parameters.values().iterator().next()) {
        statement.run(this, row, reader);
      }
    }
  }

  @Override
  public void create(List<ArticleRows> some) {
    for (ArticleRows article : some) {
      if (articles.containsKey(article.id())) {
        throw new IllegalStateException("constraint article_id: " + article.id());
      }
      for (String id : referred(article)) {
        if (!entities.containsKey(id)) throw EntityRemovedException.of(id);
      }
      articles.put(article.id(), article);
    }
  }

  @Override
  public void add(SortedMap<Fact, FactSupport> added) {
    added.forEach(
        (fact, support) ->
            facts.merge(fact, support.properties(), (before, alone) -> sum(before, support)));
  }

  /** What the facts' properties say is read back from them, as the statement does. */
  private static Map<String, Object> sum(Map<String, Object> before, FactSupport support) {
    List<String> relayed = DriverValues.strings(before.get("relayedFrom"));
    return new FactSupport(
            number(before, "claims"),
            number(before, "articles"),
            number(before, "origins") - relayed.size(),
            new TreeSet<>(relayed),
            (@Nullable LocalDate) before.get("first"),
            (@Nullable LocalDate) before.get("last"))
        .plus(support)
        .properties();
  }

  private void derive(Fact fact) {
    if (!entities.containsKey(fact.from()) || !entities.containsKey(fact.to())) return;
    facts.put(
        fact,
        articles.values().stream()
            .map(article -> supports(article).get(fact))
            .filter(Objects::nonNull)
            .reduce(FactSupport::plus)
            .map(FactSupport::properties)
            .orElse(Map.of()));
  }

  /** What each version of an article supports, which the simulation asks for very often. */
  static SortedMap<Fact, FactSupport> supports(ArticleRows article) {
    return SUPPORTS.computeIfAbsent(article.contentHash(), hash -> article.supports());
  }

  private void enter(String article, String hash) {
    ledger.put(article, hash);
  }

  private Map<String, @Nullable Object> entry(String article) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("article", article);
    row.put("hash", ledger.get(article));
    return row;
  }

  private Map<String, @Nullable Object> outdated(Map<String, Object> note) {
    String load = of(note, "load");
    boolean other = !load.equals(writer);
    boolean repeated = !other && Objects.equals(transaction, note.get("transaction"));
    writer = load;
    transaction = note.get("transaction");
    input = null;
    return Map.of("other", other, "repeated", repeated);
  }

  private void known(String id, Consumer<? super Map<String, @Nullable Object>> out) {
    NodeRow entity = entities.get(id);
    if (entity == null) return;
    out.accept(
        Map.of(
            "id",
            id,
            "labels",
            entity.labels(),
            "properties",
            entity.properties(),
            "links",
            links.stream()
                .filter(link -> link.from().equals(id) && BELONGING.contains(link.type()))
                .map(link -> List.of(link.type(), link.to()))
                .toList()));
  }

  private void entity(Map<String, ?> row) {
    String id = of(row, "id");
    Set<String> labels = new TreeSet<>(DriverValues.strings(row.get("labels")));
    Map<String, @Nullable Object> properties = new TreeMap<>(map(row.get("properties")));
    NodeRow before = entities.get(id);
    if (before != null) {
      before.labels().stream().filter(label -> !EXCHANGED.contains(label)).forEach(labels::add);
      Set<String> aliases = new TreeSet<>(DriverValues.strings(before.properties().get("aliases")));
      aliases.addAll(DriverValues.strings(properties.get("aliases")));
      properties.put("aliases", List.copyOf(aliases));
    }
    entities.put(id, new NodeRow(id, List.copyOf(labels), properties));
    links.removeIf(
        link ->
            (link.from().equals(id) && BELONGING.contains(link.type()))
                || (link.type().equals("NEXT") && touches(link, id)));
  }

  private static boolean touches(RelationshipRow link, String id) {
    return link.from().equals(id) || link.to().equals(id);
  }

  private void link(Map<String, ?> row) {
    if (entities.containsKey(of(row, "from")) && entities.containsKey(of(row, "to"))) {
      links.add(new RelationshipRow(of(row, "from"), of(row, "type"), of(row, "to"), Map.of()));
    }
  }

  private void order(String process) {
    links.removeIf(link -> link.type().equals("NEXT") && rounds(process).contains(link.from()));
    List<String> rounds = rounds(process);
    for (int i = 1; i < rounds.size(); i++) {
      links.add(new RelationshipRow(rounds.get(i - 1), "NEXT", rounds.get(i), Map.of()));
    }
  }

  private List<String> rounds(String process) {
    return links.stream()
        .filter(link -> link.type().equals("PART_OF") && link.to().equals(process))
        .map(link -> Objects.requireNonNull(entities.get(link.from())))
        .filter(entity -> entity.labels().contains("Round"))
        .sorted(Comparator.comparing(entity -> number(entity.properties(), "ordinal")))
        .map(NodeRow::id)
        .toList();
  }

  private static void supported(
      @Nullable ArticleRows article, Consumer<? super Map<String, @Nullable Object>> out) {
    if (article == null) return;
    supports(article)
        .forEach(
            (fact, support) -> {
              Map<String, @Nullable Object> row = new HashMap<>(fact.parameters());
              row.put("shape", fact.shape().file());
              row.put("claims", support.claims());
              row.put("articles", support.articles());
              row.put("own", support.own());
              row.put("relayedFrom", List.copyOf(support.relayedFrom()));
              row.put("first", support.first());
              row.put("last", support.last());
              out.accept(row);
            });
  }

  private static void claims(
      @Nullable ArticleRows article, Consumer<? super Map<String, @Nullable Object>> out) {
    if (article == null) return;
    article.claims().forEach(claim -> out.accept(Map.of("claim", claim.id())));
  }

  private static void referenced(
      @Nullable ArticleRows article, Consumer<? super Map<String, @Nullable Object>> out) {
    if (article == null) return;
    referred(article).forEach(id -> out.accept(Map.of("id", id)));
  }

  /** The entities that an article and its claims refer to. */
  static Set<String> referred(ArticleRows article) {
    Set<String> referred =
        article.entityLinks().stream().map(RelationshipRow::to).collect(toCollection(TreeSet::new));
    if (article.outlet() != null) referred.add(article.outlet());
    return referred;
  }

  private void prune(List<String> ids, Consumer<? super Map<String, @Nullable Object>> out) {
    Set<String> used = new HashSet<>();
    articles.values().forEach(article -> used.addAll(referred(article)));
    links.stream()
        .filter(link -> BELONGING.contains(link.type()))
        .forEach(link -> used.add(link.to()));
    List<String> removed =
        ids.stream().filter(id -> entities.containsKey(id) && !used.contains(id)).toList();
    List<String> referred = new ArrayList<>();
    links.stream()
        .filter(link -> removed.contains(link.from()) && BELONGING.contains(link.type()))
        .forEach(link -> referred.add(link.to()));
    entities.keySet().removeAll(removed);
    links.removeIf(link -> removed.contains(link.from()) || removed.contains(link.to()));
    facts.keySet().removeIf(fact -> removed.contains(fact.from()) || removed.contains(fact.to()));
    out.accept(Map.of("removed", removed, "referred", referred));
  }

  private @Nullable ArticleRows article(Object id) {
    return articles.get(text(id));
  }

  private static Fact fact(Object row) {
    return new Fact(
        FactShape.of(of(row, "shape")), of(row, "from"), of(row, "type"), of(row, "to"));
  }

  private static String text(Object value) {
    return value.toString();
  }

  private static String of(Object row, String key) {
    return String.valueOf(map(row).get(key));
  }

  private static long number(Map<String, ? extends @Nullable Object> row, String key) {
    return row.get(key) instanceof Long number ? number : 0;
  }

  @SuppressWarnings("unchecked") // rows are maps with text keys
  private static Map<String, @Nullable Object> map(@Nullable Object row) {
    return row == null ? Map.of() : (Map<String, @Nullable Object>) row;
  }
}
