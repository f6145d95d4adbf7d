package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.write.FactUpdater;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.WriteTransaction;
import parley.rows.ArticleRows;
import parley.rows.Fact;
import parley.rows.FactShape;
import parley.rows.FactSupport;
import parley.rows.GraphRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** Facts are the same whether they are added up or derived anew, by statements or without. */
@ResourceLock("LOADS")
class FactsIT {
  private static final List<String> TYPES =
      Arrays.stream(FactShape.values()).flatMap(shape -> shape.types().stream()).toList();

  private static GraphRows rows;
  private static ScratchStore scratch;
  private static String fingerprint;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    rows =
        InventedTalks.rows(GeneratedDossier.write(folder.resolve("any.jsonl"), 7, 25).toString());
    scratch = ScratchStore.create();
    scratch.store().load(rows, LoadProgress.NONE);
    fingerprint = fingerprint(scratch.store());
  }

  @AfterAll
  static void close() {
    scratch.close();
  }

  /** The rule counts the claims of every fact by itself. */
  @Test
  void ofEveryTypeHaveTheClaimsThatTheRuleCounts() {
    assertThat(scratch.store().census().relationships()).containsKeys(TYPES.toArray(String[]::new));
    String rule = CypherFiles.statement("cypher/rules/fact-support");
    assertThat(scratch.store().ask(rule, Map.of()).rows()).isEmpty();
  }

  @Test
  void addedByStatements() {
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(rows, LoadProgress.NONE);
      assertThat(fingerprint(store)).isEqualTo(fingerprint);
    }
  }

  @Test
  void addedArticleByArticle() {
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(new GraphRows(rows.entities(), List.of()), LoadProgress.NONE);
      for (ArticleRows article : rows.articles()) {
        store.load(new GraphRows(List.of(), List.of(article)), LoadProgress.NONE);
      }
      assertThat(fingerprint(store)).isEqualTo(fingerprint);
    }
  }

  /** The statement that adds facts spells out their types. */
  @Test
  void ofEveryTypeIsFoundWhereItIs() {
    SortedMap<Fact, FactSupport> facts = new TreeMap<>();
    rows.articles().forEach(article -> facts.putAll(article.supports()));
    assertThat(facts.keySet().stream().map(Fact::type)).containsAll(TYPES);
    try (Store store = TestEngine.LOADS.empty();
        Connection connection =
            Connection.open(TestEngine.LOADS.location(), null, Timeouts.DEFAULT)) {
      store.load(rows, LoadProgress.NONE);
      Map<String, Integer> before = store.census().relationships();
      connection.<Boolean>write(runner -> runner.run(transaction -> added(transaction, facts)));
      assertThat(store.census().relationships()).isEqualTo(before);
    }
  }

  private static boolean added(WriteTransaction transaction, SortedMap<Fact, FactSupport> facts) {
    transaction.add(facts);
    return true;
  }

  @Test
  void derivedAnew() {
    try (Store store = TestEngine.LOADS.empty();
        Connection connection =
            Connection.open(TestEngine.LOADS.location(), null, Timeouts.DEFAULT)) {
      store.load(rows, LoadProgress.NONE);
      connection.write(runner -> runner.run(FactsIT::deriveAll));
      assertThat(fingerprint(store)).isEqualTo(fingerprint);
    }
  }

  private static boolean deriveAll(WriteTransaction transaction) {
    FactUpdater facts = new FactUpdater(transaction);
    facts.remove(rows.articles().stream().map(ArticleRows::id).toList());
    facts.update();
    return true;
  }

  /** What the claims in the graph support is what the rows of their articles support. */
  @Test
  void leftAsTheyAreWhereArticlesSupportThemAsBefore() {
    try (Store store = TestEngine.LOADS.empty();
        Connection connection =
            Connection.open(TestEngine.LOADS.location(), null, Timeouts.DEFAULT)) {
      store.load(rows, LoadProgress.NONE);
      assertThat(connection.<List<Object>>write(runner -> runner.run(FactsIT::derivedOnReplacing)))
          .isEmpty();
    }
  }

  private static List<Object> derivedOnReplacing(WriteTransaction transaction) {
    List<Object> derived = new ArrayList<>();
    WriteTransaction watched =
        new WriteTransaction() {
          @Override
          public void run(
              String cypher,
              Map<String, ?> parameters,
              Consumer<? super Map<String, @Nullable Object>> reader) {
            if (cypher.equals(CypherFiles.statement("facts"))) {
              derived.addAll((List<?>) Objects.requireNonNull(parameters.get("facts")));
            }
            transaction.run(cypher, parameters, reader);
          }

          @Override
          public void create(List<ArticleRows> articles) {
            transaction.create(articles);
          }

          @Override
          public void add(SortedMap<Fact, FactSupport> facts) {
            derived.addAll(facts.keySet());
          }
        };
    FactUpdater facts = new FactUpdater(watched);
    facts.remove(rows.articles().stream().map(ArticleRows::id).toList());
    rows.articles().forEach(facts::replace);
    facts.update();
    return derived;
  }

  @Test
  void afterArticlesHaveChangedAndChangedBack() {
    GraphRows changed =
        new GraphRows(
            rows.entities(), rows.articles().stream().map(FactsIT::withFewerClaims).toList());
    scratch.store().load(changed, LoadProgress.NONE);
    String other = fingerprint(scratch.store());
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(changed, LoadProgress.NONE);
      assertThat(fingerprint(store)).isEqualTo(other).isNotEqualTo(fingerprint);
      store.load(rows, LoadProgress.NONE);
      assertThat(fingerprint(store)).isEqualTo(fingerprint);
    }
    scratch.store().load(rows, LoadProgress.NONE);
    assertThat(fingerprint(scratch.store())).isEqualTo(fingerprint);
  }

  /** Leaves out every claim but each third one, and those that are answered. */
  private static ArticleRows withFewerClaims(ArticleRows article) {
    Set<String> kept = new HashSet<>();
    for (int i = 0; i < article.claims().size(); i += 3) kept.add(article.claims().get(i).id());
    article.responseLinks().forEach(link -> kept.add(link.to()));
    List<NodeRow> claims = new ArrayList<>(article.claims());
    claims.removeIf(claim -> !kept.contains(claim.id()));
    return new ArticleRows(
        article.article(),
        article.outlet(),
        claims,
        of(kept, article.entityLinks()),
        of(kept, article.responseLinks()),
        of(kept, article.evidence()),
        article.contentHash() + "-changed");
  }

  private static List<RelationshipRow> of(Set<String> claims, List<RelationshipRow> links) {
    return links.stream().filter(link -> claims.contains(link.from())).toList();
  }

  private static String fingerprint(Store store) {
    return store.census().fingerprint();
  }
}
