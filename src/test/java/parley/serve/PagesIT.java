package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.dossier.quote.TextFolder;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.report.ReportCatalogue;
import parley.serve.RawHttpClient.Page;

/** The pages, as a browser gets them. */
@ResourceLock("TALKS")
class PagesIT {
  private static final String REPORTS = "/parley/report/";

  private static Store store;
  private static Site site;
  private static RawHttpClient browser;
  private static final List<String> bugs = new ArrayList<>();

  @BeforeAll
  static void serve() {
    store = TestEngine.TALKS.loaded();
    site = Site.bind(0);
    ReportCatalogue catalogue = ReportCatalogue.of(List.of());
    TextFolder texts = TextFolder.open(Path.of("src/test/resources/talks/texts"));
    site.start(store, catalogue, BrowserPack.of(catalogue), texts, bugs::add);
    browser = new RawHttpClient(site.address()).enter();
  }

  @AfterAll
  static void close() {
    site.close();
    store.close();
    assertThat(bugs).isEmpty();
  }

  @Test
  void firstPageListsEveryQuestionByFamily() {
    Page page = browser.get("/parley/");
    assertThat(page.status()).isEqualTo(200);
    for (var report : ReportCatalogue.of(List.of()).reports()) {
      assertThat(page.body()).contains("href=\"/parley/report/" + report.name() + "\"");
    }
  }

  @Test
  void everyQuestionHasAPageWithoutABug() {
    for (var report : ReportCatalogue.of(List.of()).reports()) {
      Page page = browser.get(REPORTS + report.name());
      assertThat(page.status()).as(report.name()).isEqualTo(200);
      boolean asked = report.parameters().stream().noneMatch(one -> one.required());
      assertThat(page.body().contains("<table class=\"answer\""))
          .as(report.name())
          .isEqualTo(asked);
    }
  }

  @Test
  void answerIsDrawnOnAPageThatMayRunItsOwnScriptAlone() {
    Page page = browser.get("/parley/picture/rounds/mediators");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<svg class=\"parley-picture\"", "class=\"edge type-mediates");
    assertThat(page.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(browser.get("/parley/picture/claims/by-article").status()).isEqualTo(303);
  }

  @Test
  void answerHasItsEvidenceWithTheWordsOfTheText() {
    Page page = browser.get(REPORTS + "rounds/mediators");
    assertThat(page.body())
        .contains("<summary>2 claims in 2 articles</summary>")
        .contains("<blockquote>")
        .contains("href=\"https://courant.example/2018/first-round\" rel=\"noopener noreferrer\"")
        .contains("/parley/report/claims/by-article?article=courant-first-round")
        .contains("no article says");
  }

  @Test
  void choicesComeFromTheGraphAndDefaultsAreShown() {
    Page page = browser.get(REPORTS + "claims/by-article");
    assertThat(page.body())
        .contains("<datalist id=\"article-choices\">")
        .contains("<option value=\"mediates\">mediates</option>")
        .contains("(needed)")
        .contains("placeholder=\"2025-06-02, 2025-06 or 2025\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims/by-article?act=mediates | 400 | is required",
        "claims/by-article?article=courant-first-rond | 400 | ?article=courant-first-round",
        "people/who-is-who?person=Hallvard+Broeger | 200 | Taking “Hallvard Broeger” for Halvard Brøgger (person:halvard-brogger).",
        "people/who-is-who?person=halvard+br%C3%B8gger | 200 | <caption>1 row</caption>",
        "people/who-is-who?person=Idris+Haddad | 400 | ?person=person%3Aidris-haddad-pilot",
        "people/who-is-who?person=Idris+Haddad | 400 | ?person=person%3Aidris-haddad-spokesman",
        "claims/by-article?article=xyzzy | 400 | nothing in the graph is called &quot;xyzzy&quot;",
        "rounds/list?as-of=yesterday | 400 | &quot;yesterday&quot; is not a date; write a day, 2025-06-02, a month",
        "rounds/list?nonsense=1 | 400 | nonsense: there is no field of this name",
        "rounds/list?as-of=2018-01-01&as-of=2019-01-01 | 400 | is given twice",
        "rounds/list?as-of= | 200 | class=\"answer\"",
        "rounds/lists | 404 | rounds/list",
        "rounds/mediators?as-of=2017-01-01 | 200 | Left out: ",
      })
  void saysWhatIsWrongWhereItIs(String question, int status, String said) {
    Page page = browser.get(REPORTS + question);
    assertThat(page.status()).as(page.body()).isEqualTo(status);
    assertThat(page.body()).contains(said);
  }

  @Test
  void headHasTheHeadersAlone() {
    Page page = browser.send("HEAD", REPORTS + "rounds/list", Map.of(), "");
    Page whole = browser.get(REPORTS + "rounds/list");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).isEmpty();
    assertThat(page.headers().get("content-length"))
        .isEqualTo(whole.headers().get("content-length"));
  }

  @Test
  void manyAtOnceGetWhatEachWouldGetAlone() throws Exception {
    List<String> targets = new ArrayList<>();
    for (String name : List.of("rounds/mediators", "demands/by-side", "sources/articles")) {
      targets.add(REPORTS + name);
      targets.add(REPORTS + name + "?as-of=2018-06-30");
      targets.add(REPORTS + name + ".json?happened-before=2018-06-30");
    }
    List<Page> alone = targets.stream().map(browser::get).toList();
    ExecutorService threads = Executors.newFixedThreadPool(12);
    try {
      List<Callable<Page>> calls = new ArrayList<>();
      for (int i = 0; i < 27; i++) {
        String target = targets.get(i % targets.size());
        calls.add(() -> browser.get(target));
      }
      List<Future<Page>> pages = threads.invokeAll(calls);
      for (int i = 0; i < pages.size(); i++) {
        assertThat(pages.get(i).get().body()).isEqualTo(alone.get(i % targets.size()).body());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).allMatch(page -> page.status() == 200);
  }

  @Test
  void neo4jBrowserIsThereAndKnowsWhereTheEngineIs() {
    assertThat(browser.send("GET", "/", Map.of("Accept", "application/json"), "").body())
        .isEqualTo(
            "{\"bolt_direct\": \""
                + TestEngine.TALKS.uri()
                + "\", \"neo4j_edition\": \"community\"}\n");
    Page page = browser.get("/browser/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<title>Neo4j Browser</title>");
    assertThat(page.headers().get("content-security-policy"))
        .contains("ws://" + TestEngine.TALKS.uri().substring("bolt://".length()));
    assertThat(browser.get("/browser/LICENSES.txt").status()).isEqualTo(200);
  }

  @Test
  void wayToNeo4jBrowserBringsAPasswordThatIsNotTheStores() {
    Page page = browser.get("/parley/browser");
    assertThat(page.body())
        .contains("data-uri=\"" + TestEngine.TALKS.uri() + "\"")
        .contains("<span id=\"username\">browser</span>")
        .contains("/browser/?cmd=guide&amp;arg=http%3A%2F%2Flocalhost%3A" + browser.port())
        .doesNotContain(TestEngine.TALKS.password());
  }

  @Test
  void statementForNeo4jBrowserHasTheValuesInIt() {
    Page page = browser.get("/parley/browser/claims/by-article?article=courant-first-round");
    assertThat(page.body())
        .contains("cmd=edit&amp;arg=%2F%2F%20What%20one%20article%20says")
        .contains("%2F*%20article%20*%2F%20%27courant-first-round%27")
        .doesNotContain("%40param");
  }
}
