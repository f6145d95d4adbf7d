package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.Cli;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.report.ReportCatalogue;
import parley.serve.RawHttpClient;
import parley.serve.RawHttpClient.Page;
import parley.serve.Site;

/** A file from a page is what the command line prints. */
@ResourceLock("TALKS")
class DownloadIT {
  private static Store store;
  private static Site site;
  private static RawHttpClient browser;

  @BeforeAll
  static void serve() {
    store = TestEngine.TALKS.loaded();
    site = Site.bind(0);
    ReportCatalogue catalogue = ReportCatalogue.of(List.of());
    site.start(store, catalogue, BrowserPack.of(catalogue), null, bug -> {});
    browser = new RawHttpClient(site.address()).enter();
  }

  @AfterAll
  static void close() {
    site.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "csv,csv,text/csv",
    "json,json,application/json",
    "jsonl,jsonl,application/jsonl",
    "markdown,md,text/markdown",
    "html,html,text/html",
    "table,txt,text/plain",
  })
  void equalsTheCommandLinesOutput(String format, String suffix, String type) {
    for (boolean evidence : List.of(false, true)) {
      Page page =
          browser.get(
              "/parley/report/rounds/mediators."
                  + suffix
                  + "?as-of=2018-12-31"
                  + (evidence ? "&evidence=true" : ""));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.headers())
          .containsEntry("content-type", type + "; charset=utf-8")
          .containsEntry(
              "content-disposition", "attachment; filename=\"rounds-mediators." + suffix + "\"");
      assertThat(page.body()).isEqualTo(printed(format, evidence));
    }
  }

  private static String printed(String format, boolean evidence) {
    Cli cli = Cli.on(TestEngine.TALKS);
    String[] words = {"report", "rounds/mediators", "--as-of=2018-12-31", "--width=0", "--format"};
    List<String> all = new ArrayList<>(List.of(words));
    all.add(format);
    if (evidence) all.add("--evidence");
    return cli.run(all.toArray(String[]::new)).out();
  }
}
