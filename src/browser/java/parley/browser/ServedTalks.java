package parley.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import parley.dossier.quote.TextFolder;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.report.ReportCatalogue;
import parley.serve.Site;
import parley.serve.http.RequestGuard;

/** The invented talks with their texts, served for the tests of a class. */
abstract class ServedTalks extends BrowserFixture {
  static final Path TEXTS = Path.of("src/test/resources/talks/texts");
  static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());
  static final BrowserPack PACK = BrowserPack.of(CATALOGUE);

  private static final List<String> bugs = new ArrayList<>();
  private static Store store;
  private static Site site;

  @BeforeAll
  static void serve() {
    store = TestEngine.TALKS.loaded();
    site = Site.bind(0);
    // As parley serve does for the engine that it opens itself.
    TestEngine.TALKS.admitPages(RequestGuard.origins(URI.create(site.address()).getPort()));
    site.start(store, CATALOGUE, PACK, TextFolder.open(TEXTS), bugs::add);
  }

  @AfterAll
  static void close() {
    site.close();
    store.close();
    if (!bugs.isEmpty()) throw new AssertionError(bugs);
  }

  @Override
  String host() {
    return URI.create(site.address()).getAuthority();
  }

  /** Strangers get 401 with the first page, wrong tokens 403, wrong questions 400. */
  @Override
  boolean expected(String error) {
    return error.matches(
        "Failed to load resource: the server responded with a status of 40[013] .*");
  }

  /** The address of a page, without the token. */
  String at(String path) {
    return "http://" + host() + path;
  }

  /** The address that parley serve prints, with the token. */
  static String address() {
    return site.address();
  }

  /** What follows {@code #} in that address. */
  static String token() {
    return URI.create(address()).getFragment();
  }

  /** A window on the first page, come in by the address with the token. */
  Page entered(NewContextOptions options) {
    Page page = openWindow(options);
    page.navigate(address());
    page.waitForSelector(".families");
    return page;
  }

  Page entered() {
    return entered(new NewContextOptions().setViewportSize(1440, 900));
  }

  /** A window on a page further in. */
  Page entered(String path) {
    Page page = entered();
    page.navigate(at(path));
    return page;
  }
}
