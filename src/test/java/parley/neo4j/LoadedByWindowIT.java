package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.InventedTalks;
import parley.neo4j.query.LoadTimes;
import parley.neo4j.window.LaterLoads;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;
import parley.neo4j.write.LoadProgress;
import parley.rows.ArticleRows;
import parley.rows.GraphRows;

/** The moments that the ledger keeps, and the windows that they make. */
@ResourceLock("LOADS")
class LoadedByWindowIT {
  private static final GraphRows ROWS = InventedTalks.rows();
  private static final ArticleRows FIRST = article(0);

  @BeforeEach
  void empty() {
    TestEngine.LOADS.empty().close();
  }

  @Test
  void momentIsThatOfTheLastChangeInWholeSeconds() {
    assertThat(ledger()).isEqualTo(new LoadTimes(null, null));
    load("2031-03-01T10:00:00.987Z", ROWS);
    assertThat(ledger()).isEqualTo(ledger("2031-03-01T10:00:00Z", "2031-03-01T10:00:00Z"));
    String fingerprint = fingerprint();

    load("2031-03-02T10:00:00Z", ROWS);
    assertThat(ledger()).isEqualTo(ledger("2031-03-01T10:00:00Z", "2031-03-01T10:00:00Z"));

    load("2031-03-03T10:00:00Z", only(changed(FIRST)));
    load("2031-03-04T10:00:00Z", ROWS);
    assertThat(ledger()).isEqualTo(ledger("2031-03-01T10:00:00Z", "2031-03-04T10:00:00Z"));
    assertThat(fingerprint()).as("whenever it was loaded").isEqualTo(fingerprint);
  }

  @Test
  void articleThatWasTakenOutBeginsAnew() {
    load("2031-03-01T10:00:00Z", only(FIRST));
    try (Store store = TestEngine.LOADS.openAt("2031-03-02T10:00:00Z")) {
      store.unload(FIRST.id());
      assertThat(store.loadTimes()).isEqualTo(new LoadTimes(null, null));
    }
    load("2031-03-03T10:00:00Z", only(FIRST));
    assertThat(ledger()).isEqualTo(ledger("2031-03-03T10:00:00Z", "2031-03-03T10:00:00Z"));
  }

  @Test
  void dryRunEntersNothing() {
    try (Store store = TestEngine.LOADS.openAt("2031-03-01T10:00:00Z")) {
      store.dryRun(ROWS, graph -> 0);
      assertThat(store.loadTimes()).isEqualTo(new LoadTimes(null, null));
    }
  }

  @Test
  void windowShowsWhatWasLoadedByThenAndNamesWhatItCannotTell() {
    ArticleRows again = article(1);
    ArticleRows late = article(2);
    ArticleRows old = article(3);
    load("2031-03-01T10:00:00Z", new GraphRows(ROWS.entities(), List.of(FIRST, again, old)));
    load("2031-03-02T10:00:00Z", new GraphRows(List.of(), List.of(late, changed(again))));
    TestEngine.LOADS.run(
        "MATCH (entry:LedgerEntry {article: '"
            + old.id()
            + "'}) REMOVE entry.firstLoaded, entry.lastLoaded");
    String fingerprint = fingerprint();

    assertThat(seen("2031-03-01T09:59:59Z"))
        .isEqualTo(seen(List.of(), new LaterLoads(3, List.of(), List.of(old.id()))));
    assertThat(seen("2031-03-01T10:00:00Z"))
        .isEqualTo(
            seen(List.of(FIRST.id()), new LaterLoads(1, List.of(again.id()), List.of(old.id()))));
    assertThat(seen("2031-03-02T10:00:00Z"))
        .isEqualTo(
            seen(
                List.of(FIRST.id(), again.id(), late.id()),
                new LaterLoads(0, List.of(), List.of(old.id()))));
    assertThat(fingerprint()).as("all is undone").isEqualTo(fingerprint);
    assertThat(ledger()).isEqualTo(new LoadTimes(null, Instant.parse("2031-03-02T10:00:00Z")));
  }

  @Test
  void articleOfAnUnknownTimeThatWasLoadedAgainHasLostItsEarlierClaimsToo() {
    load("2031-03-01T10:00:00Z", new GraphRows(ROWS.entities(), List.of(FIRST)));
    TestEngine.LOADS.run("MATCH (entry:LedgerEntry) REMOVE entry.firstLoaded, entry.lastLoaded");
    load("2031-03-02T10:00:00Z", only(changed(FIRST)));
    assertThat(seen("2031-03-01T10:00:00Z"))
        .isEqualTo(seen(List.of(), new LaterLoads(0, List.of(FIRST.id()), List.of())));
    assertThat(seen("2031-03-02T10:00:00Z")).isEqualTo(seen(List.of(FIRST.id()), LaterLoads.NONE));
  }

  /** The articles that facts and claims are from, and what the window left out. */
  private static WindowResult<List<Object>> seen(String moment) {
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      return store.within(
          TimeWindow.loadedBy(Instant.parse(moment)),
          graph ->
              graph
                  .ask("MATCH (a:Article) RETURN a.id AS article ORDER BY article", Map.of())
                  .rows()
                  .stream()
                  .map(row -> row.get("article"))
                  .toList());
    }
  }

  private static WindowResult<List<Object>> seen(List<Object> found, LaterLoads since) {
    return new WindowResult<>(found.stream().sorted().toList(), 0, null, List.of(), 0, 0, since);
  }

  private static void load(String moment, GraphRows rows) {
    try (Store store = TestEngine.LOADS.openAt(moment)) {
      store.load(rows, LoadProgress.NONE);
    }
  }

  private static ArticleRows article(int index) {
    return List.copyOf(ROWS.articles()).get(index);
  }

  private static GraphRows only(ArticleRows article) {
    return new GraphRows(ROWS.entities(), List.of(article));
  }

  private static ArticleRows changed(ArticleRows article) {
    return new ArticleRows(
        article.article(),
        article.outlet(),
        article.claims(),
        article.entityLinks(),
        article.responseLinks(),
        article.evidence(),
        "another hash");
  }

  private static LoadTimes ledger() {
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      return store.loadTimes();
    }
  }

  private static LoadTimes ledger(String first, String last) {
    return new LoadTimes(Instant.parse(first), Instant.parse(last));
  }

  private static String fingerprint() {
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      return store.census().fingerprint();
    }
  }
}
