package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.InventedTalks;
import parley.neo4j.query.Census;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.write.Changes;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Loader;
import parley.neo4j.write.TransactionRunner;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;
import parley.rows.NodeRow;

@ResourceLock("LOADS")
class StoreIT {
  private static final GraphRows ROWS = InventedTalks.rows();

  private Store store;

  @BeforeEach
  void empty() {
    store = TestEngine.LOADS.empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void loadingTwiceChangesNothing() {
    Changes first = store.load(ROWS, LoadProgress.NONE);
    Census census = store.census();
    Changes second = store.load(ROWS, LoadProgress.NONE);

    assertThat(first.articles().added().size()).isEqualTo(6);
    assertThat(first.claims().added().size()).isEqualTo(119);
    assertThat(first.entities().added().size()).isEqualTo(82);
    assertThat(second.isEmpty()).isTrue();
    assertThat(second.articles().unchanged()).isEqualTo(6);
    assertThat(store.census()).isEqualTo(census);
  }

  @Test
  void loadingInAnotherOrderAndInPiecesGivesTheSameGraph() {
    store.load(ROWS, LoadProgress.NONE);
    String fingerprint = store.census().fingerprint();

    TestEngine.LOADS.empty().close();
    List<ArticleRows> articles = new ArrayList<>(ROWS.articles());
    List<EntityRows> entities = new ArrayList<>(ROWS.entities());
    Collections.shuffle(articles, new Random(1));
    Collections.shuffle(entities, new Random(2));
    store.load(new GraphRows(entities, List.of()), LoadProgress.NONE);
    for (ArticleRows article : articles) {
      store.load(new GraphRows(List.of(), List.of(article)), LoadProgress.NONE);
    }

    assertThat(store.census().fingerprint()).isEqualTo(fingerprint);
  }

  /** One article lets go of what another, written in a later transaction, takes up. */
  @Test
  void entityThatChangesHandsStaysWhateverGoesIntoOneTransaction(@TempDir Path folder)
      throws IOException {
    String defined =
        "{\"people\": [{\"id\": \"one\", \"name\": \"One\"}, {\"id\": \"other\", \"name\": \"Other\"}]}";
    List<String> changed = List.of(said("a", "other"), said("b", "one"));
    store.load(
        rows(folder, List.of(defined, said("a", "one"), said("b", "other"))), LoadProgress.NONE);
    Collection<ArticleRows> articles = rows(folder, changed).articles();
    try (Connection connection =
        Connection.open(TestEngine.LOADS.location(), null, Timeouts.DEFAULT)) {
      GraphRows rows = new GraphRows(List.of(), articles, Set.of("one", "other"));
      connection.write(
          runner -> new Loader(runner, LoadProgress.NONE, Clock.systemUTC(), 1).load(rows, null));
    }
    Census inTwo = store.census();
    TestEngine.LOADS.empty().close();
    store.load(rows(folder, List.of(defined, changed.get(0), changed.get(1))), LoadProgress.NONE);
    assertThat(inTwo.fingerprint()).isEqualTo(store.census().fingerprint());
  }

  /** By statements and without. */
  @Test
  void articleWhoseOutletAnotherProcessHasRemovedIsNotWrittenWithoutIt() {
    NodeRow node = new NodeRow("a", List.of("Article"), Map.of());
    ArticleRows article =
        new ArticleRows(node, "gone", List.of(), List.of(), List.of(), List.of(), "hash");
    try (Connection connection =
        Connection.open(TestEngine.LOADS.location(), null, Timeouts.DEFAULT)) {
      assertThatThrownBy(() -> connection.<Boolean>write(runner -> created(runner, article)))
          .hasMessageStartingWith("another process has removed");
    }
    assertThatThrownBy(() -> created(TestEngine.LOADS.transactionRunner(), article))
        .hasMessageStartingWith("another process has removed");
    assertThat(store.census().nodes()).doesNotContainKey("Article");
  }

  private static boolean created(TransactionRunner runner, ArticleRows article) {
    return runner.run(
        transaction -> {
          transaction.create(List.of(article));
          return true;
        });
  }

  private static GraphRows rows(Path folder, List<String> lines) throws IOException {
    return InventedTalks.rows(Files.write(folder.resolve("some.jsonl"), lines).toString());
  }

  private static String said(String article, String who) {
    String sha256 = article.repeat(64);
    return """
        {"articles": [{"id": "%1$s", "title": "T", "sha256": "%2$s", "length": 9,
        "publishedBasis": "unknown"}], "claims": [{"article": "%1$s", "act": "states",
        "subject": "%3$s", "paraphrase": "P", "ranges": [[0, 5]]}]}
        """
        .formatted(article, sha256, who)
        .replace("\n", " ");
  }

  @Test
  void unloadingEachArticleAndLoadingItAgainGivesTheSameGraph() {
    store.load(ROWS, LoadProgress.NONE);
    Census census = store.census();
    for (ArticleRows article : ROWS.articles()) {
      Changes gone = store.unload(article.id());
      assertThat(gone.articles().removed().listed()).containsExactly(article.id());
      assertThat(gone.claims().removed().listed()).hasSize(article.claims().size());
      assertThat(store.census().fingerprint()).isNotEqualTo(census.fingerprint());

      store.load(ROWS, LoadProgress.NONE);
      assertThat(store.census()).isEqualTo(census);
    }
  }

  @Test
  void unloadingRemovesWhatTheArticleAloneSupportedAndNothingElse() {
    store.load(ROWS, LoadProgress.NONE);
    store.unload("courant-drowned");
    Census without = store.census();

    TestEngine.LOADS.empty().close();
    List<ArticleRows> others =
        ROWS.articles().stream()
            .filter(article -> !article.id().equals("courant-drowned"))
            .toList();
    store.load(new GraphRows(ROWS.entities(), others), LoadProgress.NONE);

    // A fresh load also has the entities that only the missing article speaks of.
    assertThat(without.relationships().get("STATED_IN"))
        .isEqualTo(store.census().relationships().get("STATED_IN"));
    assertThat(facts()).isNotEmpty();
    assertThat(without.nodes().get("Claim")).isEqualTo(store.census().nodes().get("Claim"));
    for (String fact : List.of("DEMANDS", "REJECTS", "LEADS", "MEDIATES", "SPEAKS_FOR", "HOLDS")) {
      assertThat(without.relationships().get(fact))
          .as(fact)
          .isEqualTo(store.census().relationships().get(fact));
    }
  }

  @Test
  void unloadingEverythingLeavesNoClaimAndNoFact() {
    store.load(ROWS, LoadProgress.NONE);
    ROWS.articles().forEach(article -> store.unload(article.id()));

    assertThat(store.census().nodes()).doesNotContainKeys("Claim", "Article");
    assertThat(facts()).isEmpty();
  }

  @Test
  void unloadingAnUnknownArticleChangesNothing() {
    store.load(ROWS, LoadProgress.NONE);
    Census census = store.census();
    assertThat(store.unload("nowhere").isEmpty()).isTrue();
    assertThat(store.census()).isEqualTo(census);
  }

  @Test
  void changedArticleReplacesItsClaims() {
    GraphRows one = new GraphRows(ROWS.entities(), List.copyOf(ROWS.articles()).subList(0, 1));
    store.load(one, LoadProgress.NONE);
    ArticleRows article = one.articles().iterator().next();
    ArticleRows shorter =
        new ArticleRows(
            article.article(),
            article.outlet(),
            article.claims().subList(0, 1),
            article.entityLinks().stream()
                .filter(link -> link.from().equals(article.claims().get(0).id()))
                .toList(),
            List.of(),
            article.evidence().stream()
                .filter(link -> link.from().equals(article.claims().get(0).id()))
                .toList(),
            "another hash");
    Changes changes = store.load(new GraphRows(List.of(), List.of(shorter)), LoadProgress.NONE);

    assertThat(changes.articles().changed().listed()).containsExactly(article.id());
    assertThat(changes.claims().removed().listed()).hasSize(article.claims().size() - 1);
    assertThat(changes.claims().added().listed()).isEmpty();
    assertThat(store.census().nodes().get("Claim")).isEqualTo(1);
  }

  @Test
  void dryRunTellsWhatALoadWouldDoAndWritesNothing() {
    Changes rehearsed = store.dryRun(ROWS, graph -> 0).changes();
    assertThat(store.census().nodes()).isEmpty();
    assertThat(store.load(ROWS, LoadProgress.NONE)).isEqualTo(rehearsed);
    assertThat(store.dryRun(ROWS, graph -> 0).changes().isEmpty()).isTrue();
  }

  @Test
  void everyFactHasAClaimAndFutureNegatedAndInferredClaimsSupportNone() {
    store.load(ROWS, LoadProgress.NONE);
    assertThat(facts()).allSatisfy(fact -> assertThat((Long) fact.get("claims")).isPositive());
    assertThat(
            store
                .ask(
                    "MATCH (who)-[:MEDIATES]->(round:Round) RETURN who.id AS who, round.ordinal AS round ORDER BY round, who",
                    Map.of())
                .rows())
        .containsExactly(
            Map.of("who", "person:wei-lanxi", "round", 1L),
            Map.of("who", "person:ikram-oduya", "round", 2L),
            Map.of("who", "person:noemie-traval", "round", 2L),
            Map.of("who", "person:wei-lanxi", "round", 4L));
  }

  @Test
  void factsCountArticlesAndOriginsApart(@TempDir Path folder) throws IOException {
    Path dossier = folder.resolve("two-articles-one-agency.json");
    Files.writeString(
        dossier,
        """
        {
          "states": [{"id": "state:a", "name": "A"}],
          "organizations": [{"id": "agency", "name": "Agency", "kind": "agency"}],
          "demands": [{"id": "d", "name": "d"}],
          "articles": [
            {"id": "one", "title": "One", "sha256": "%s", "length": 9, "published": "2020-01-02", "publishedBasis": "stated"},
            {"id": "two", "title": "Two", "sha256": "%s", "length": 9, "published": "2020-01-05", "publishedBasis": "stated"}],
          "claims": [
            {"article": "one", "act": "rejects", "subject": "state:a", "demand": "d", "via": "agency", "paraphrase": "p", "ranges": [[0, 4]]},
            {"article": "one", "act": "rejects", "subject": "state:a", "demand": "d", "via": "agency", "paraphrase": "q", "ranges": [[4, 8]]},
            {"article": "two", "act": "rejects", "subject": "state:a", "demand": "d", "via": "agency", "paraphrase": "p", "ranges": [[0, 4]]}]
        }
        """
            .formatted("0".repeat(64), "1".repeat(64)));
    store.load(InventedTalks.rows(dossier.toString()), LoadProgress.NONE);
    assertThat(
            store
                .ask(
                    "MATCH (:State)-[fact:REJECTS]->(:Demand) RETURN properties(fact) AS fact",
                    Map.of())
                .rows())
        .containsExactly(
            Map.of(
                "fact",
                Map.of(
                    "claims",
                    3L,
                    "articles",
                    2L,
                    "origins",
                    1L,
                    "relayedFrom",
                    List.of("agency"),
                    "first",
                    LocalDate.of(2020, 1, 2),
                    "last",
                    LocalDate.of(2020, 1, 5))));
  }

  @Test
  void answersQueryThatReads() {
    store.load(ROWS, LoadProgress.NONE);
    assertThat(store.query("MATCH (p:Person) RETURN count(p) AS people", Map.of()).rows())
        .containsExactly(Map.of("people", 11L));
    assertThat(store.query("CALL db.labels()", Map.of()).columns()).containsExactly("label");
  }

  @Test
  void syntaxErrorNamesTheLineAsTyped() {
    assertThatThrownBy(() -> store.query("MATCH (n)\nRETURN m", Map.of()))
        .hasMessageContaining("line 2, column 8");
  }

  private List<Map<String, Object>> facts() {
    List<Map<String, Object>> facts = new ArrayList<>();
    store
        .ask(
            "MATCH (a:Entity)-[fact]->(b:Entity) WHERE fact.claims IS NOT NULL"
                + " RETURN a.id AS from, type(fact) AS type, b.id AS to, fact.claims AS claims,"
                + " fact.articles AS articles, fact.origins AS origins ORDER BY from, type, to",
            Map.of())
        .rows()
        .forEach(facts::add);
    return facts;
  }
}
