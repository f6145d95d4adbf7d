package parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.InventedTalks;
import parley.export.archive.CypherLiterals;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.report.ReportCatalogue;
import parley.serve.Site;

/** Served pages of a graph in which every name, title and paraphrase is a script. */
class HostileServedIT extends BrowserFixture {
  private static final List<String> ONE_OF_EACH_FAMILY =
      List.of(
          "claims/hedged",
          "demands/by-side",
          "events/timeline",
          "people/names",
          "rounds/mediators",
          "sources/articles");

  private static Store store;
  private static Site site;

  @BeforeAll
  static void serve() {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    TestEngine.ANY.run(
        "WITH "
            + CypherLiterals.of(ScriptAttacks.ALL)
            + " AS scripts MATCH (node) WITH scripts, collect(node) AS nodes"
            + " UNWIND range(0, size(nodes) - 1) AS i"
            + " WITH nodes[i] AS node, scripts[i % size(scripts)] AS script"
            + " SET node.name = script, node.title = script, node.paraphrase = script,"
            + " node.url = script");
    ReportCatalogue catalogue = ReportCatalogue.of(List.of());
    site = Site.bind(0);
    site.start(store, catalogue, BrowserPack.of(catalogue), null, bug -> {});
  }

  @AfterAll
  static void close() {
    site.close();
    store.close();
  }

  @Override
  String host() {
    return URI.create(site.address()).getAuthority();
  }

  @Override
  boolean expected(String error) {
    return error.matches(
        "Failed to load resource: the server responded with a status of 40[01] .*");
  }

  @Test
  @SuppressWarnings("unchecked")
  void scriptsShowAsText() {
    Page page = openWindow();
    page.navigate(site.address());
    page.waitForSelector(".families");
    Set<String> seen = new TreeSet<>();
    for (String report : ONE_OF_EACH_FAMILY) {
      page.navigate("http://" + host() + "/parley/report/" + report);
      assertThat(page.locator("table.answer tbody").first()).isVisible();
      page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
      assertHarmless(page);
      seen.addAll(
          (List<String>)
              page.evaluate(
                  "[...document.querySelectorAll('.answer td > div, .answer li p')].map(each => each.textContent)"));
    }
    assertThat(seen).containsAll(ScriptAttacks.ALL.subList(0, 20));
    page.navigate("http://" + host() + "/parley/picture/rounds/mediators");
    assertHarmless(page);
  }

  @Test
  void scriptsInTheAddressShowAsText() {
    Page page = openWindow();
    page.navigate(site.address());
    page.waitForSelector(".families");
    for (String script : ScriptAttacks.ALL.subList(0, 12)) {
      String typed = URLEncoder.encode(script, StandardCharsets.UTF_8);
      page.navigate("http://" + host() + "/parley/report/demands/rejected?by=" + typed);
      // Nothing is called so, something nearly, or a thing that rejects nothing.
      assertThat(page.locator("#field-by")).hasValue(script);
      assertHarmless(page);
    }
  }

  private static void assertHarmless(Page page) {
    assertThat(page.evaluate("document.scripts.length")).isEqualTo(1);
    assertThat(page.evaluate("'hacked' in window")).isEqualTo(false);
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('main a')].filter(each => !/^https?:$/.test(each.protocol)).length"))
        .isEqualTo(0);
  }
}
