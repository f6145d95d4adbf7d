package parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.InventedTalks;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.report.ReportCatalogue;
import parley.serve.RawHttpClient.Page;

/** Names, paraphrases and addresses that try to be more than text. */
@Tag("long")
@ResourceLock("ANY")
class HostileNamesIT {
  private static final List<String> ONE_OF_EACH_FAMILY =
      List.of(
          "rounds/mediators",
          "demands/matrix",
          "claims/hedged",
          "people/names",
          "events/timeline",
          "sources/articles");

  private static final String HOSTILE =
      "x</script></title></textarea><script>alert(1)</script><img src=x onerror=alert(2)>"
          + "\\\" onfocus=alert(3) autofocus=\\\" ' onclick=alert(4) '";

  @Test
  void showAsText() {
    try (Store store = TestEngine.ANY.empty();
        Site site = Site.bind(0)) {
      showAsText(store, site);
    }
  }

  private static void showAsText(Store store, Site site) {
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    TestEngine.ANY.run(
        "MATCH (node) SET node.name = \""
            + HOSTILE
            + "\" + node.name, node.title = \""
            + HOSTILE
            + "\" + node.title, node.paraphrase = \""
            + HOSTILE
            + "\", node.url = \"javascript:alert(5)//https://\"");
    ReportCatalogue catalogue = ReportCatalogue.of(List.of());
    site.start(store, catalogue, BrowserPack.of(catalogue), null, bug -> {});
    RawHttpClient browser = new RawHttpClient(site.address()).enter();
    for (String report : ONE_OF_EACH_FAMILY) {
      assertHarmless(browser.get("/parley/report/" + report), 200);
    }
    Page picture = browser.get("/parley/picture/rounds/mediators");
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.body().split("<script")).as("its own alone").hasSize(2);
    String typed = "%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E%22onfocus=alert(3)%20x=%22";
    assertHarmless(browser.get("/parley/report/rounds/mediators?process=" + typed), 400);
    assertHarmless(browser.get("/parley/report/rounds/list?" + typed + "=1"), 400);
    assertHarmless(browser.get("/parley/report/" + typed), 404);
    assertHarmless(browser.get("/parley/picture/" + typed), 404);
    assertHarmless(browser.get("/parley/browser/" + typed), 404);
    assertHarmless(browser.get("/parley/report/claims/by-article?article=" + typed), 400);
    assertThat(browser.get("/parley/report/rounds/mediators").body())
        .contains("x&lt;/script&gt;&lt;/title&gt;");
  }

  private static void assertHarmless(Page page, int status) {
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.headers().get("content-type")).isEqualTo("text/html; charset=utf-8");
    String tags = page.body().replaceAll("\"[^\"<>]*\"", "\"\""); // attributes as they are parsed
    assertThat(tags)
        .doesNotContain("<script>", "<img", "<textarea")
        .doesNotContainPattern("<[^>]*\\son\\w+\\s*=");
    assertThat(page.body()).doesNotContain("href=\"javascript:");
  }
}
