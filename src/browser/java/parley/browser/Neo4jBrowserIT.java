package parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.neo4j.TestEngine;
import parley.render.value.Palette;

/** Neo4j Browser, as it opens from the served pages and as it takes the pack. */
class Neo4jBrowserIT extends ServedTalks {
  private static final String DRAWING = "Draw: who demands, accepts and rejects what";

  /** Where the policy keeps Browser from: its makers' hosts, and the engine's port over HTTP. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "(Loading the (script|stylesheet)|Connecting to) "
              + "'(https://(fonts\\.googleapis\\.com|cdn\\.segment\\.com|canny\\.io|\\w+\\.ingest\\.sentry\\.io)/[^']*|http://127\\.0\\.0\\.1:\\d+/)' "
              + "violates .*|Fetch API cannot load (http://127\\.0\\.0\\.1:\\d+/|https://\\w+\\.ingest\\.sentry\\.io/.*)\\. Refused to connect .*",
          Pattern.DOTALL);

  @Override
  boolean expected(String error) {
    return super.expected(error) || REFUSED.matcher(error).matches();
  }

  private static Locator part(Page page, String id) {
    return page.locator("[data-testid='" + id + "']");
  }

  /** Browser opens its editor before it is connected, and then runs statements in vain. */
  private static void awaitConnection(Page page) {
    part(page, "navigationDBMS").click();
    assertThat(part(page, "user-details-username")).isVisible();
    part(page, "navigationDBMS").click();
  }

  private static Locator favourite(Page page, String folder, String title) {
    part(page, "expandFolder-" + folder).click();
    return part(page, "scriptTitle-" + title);
  }

  private static void assertDraws(Page page, String folder, String title, Set<String> labels) {
    part(page, "navigationFavorites").click();
    favourite(page, folder, title).click();
    assertThat(part(page, "activeEditor")).containsText(title);
    part(page, "editor-Run").click();
    Locator circles = part(page, "stream").locator("svg g.node circle[fill]");
    assertThat(circles.first()).isVisible();
    Set<String> wanted = new TreeSet<>();
    labels.forEach(label -> wanted.add(Palette.fill(label)));
    Set<String> fills = new TreeSet<>();
    circles.all().forEach(circle -> fills.add(Objects.toString(circle.getAttribute("fill"))));
    assertThat(fills).isEqualTo(wanted);
    assertThat(part(page, "stream").locator("svg g.node text").allTextContents().toString())
        .contains("Varnholm");
  }

  @Test
  void opensConnectedWithGuideFavouritesAndColours() {
    Page page = entered();
    page.locator("nav a", new Page.LocatorOptions().setHasText("Neo4j Browser")).click();
    assertThat(part(page, "guidesDrawer")).containsText("what articles say about negotiations");
    part(page, "guideNextSlide").click();
    part(page, "guidesDrawer").locator("pre").first().click();
    assertThat(part(page, "activeEditor")).containsText("MATCH");
    assertThat(part(page, "disconnectedBanner")).hasCount(0);
    assertThat(page.locator("input[type=password]")).hasCount(0);
    awaitConnection(page);
    assertDraws(page, "parley pictures", DRAWING, Set.of("State", "Organization", "Demand"));
    page.reload();
    assertThat(part(page, "guidesDrawer")).containsText("what articles say about negotiations");
    assertThat(part(page, "disconnectedBanner")).hasCount(0);
  }

  @Test
  void reportPutsItsStatementIntoTheEditor() {
    Page page = entered("/parley/report/demands/rejected?by=Qasra");
    page.locator("summary", new Page.LocatorOptions().setHasText("The Cypher behind it")).click();
    page.locator("a", new Page.LocatorOptions().setHasText("Open it in Neo4j Browser")).click();
    Locator editor = part(page, "activeEditor");
    assertThat(editor).containsText("Which demands were rejected, and by whom");
    assertThat(editor).containsText(Pattern.compile("/\\*\\s*by\\s*\\*/\\s*'state:qasra'"));
    awaitConnection(page);
    part(page, "editor-Run").click();
    Locator answer = part(page, "frame").filter(new Locator.FilterOptions().setHasText("MATCH"));
    assertThat(answer).hasCount(1);
    assertThat(answer).containsText("self-rule for Port Meru");
    assertThat(answer).containsText("free passage for all ships");
    assertThat(answer).not().containsText("Kettil");
  }

  /** As somebody does whose Browser came with another server. */
  @Test
  void takesFavouritesAndStyleThatAreDroppedOnIt() {
    Page page = entered("/browser/");
    String engine = TestEngine.TALKS.uri();
    part(page, "bolt-scheme-select").selectOption("bolt://");
    part(page, "boltaddress").fill(engine.substring("bolt://".length()));
    part(page, "username").fill("neo4j");
    part(page, "password").fill(TestEngine.TALKS.password());
    part(page, "connect").click();
    assertThat(part(page, "stream")).containsText(":play start"); // Browser's own first command
    part(page, "navigationFavorites").click();
    assertThat(part(page, "expandFolder-Basic Queries")).isVisible();
    assertThat(part(page, "expandFolder-parley pictures")).hasCount(0);
    drop(page, "parley-favourites.zip");
    assertThat(part(page, "expandFolder-parley pictures")).isVisible();
    List<String> folders =
        page.locator("[data-testid^='expandFolder-parley ']").allTextContents().stream()
            .map(String::strip)
            .toList();
    assertThat(folders)
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(PACK.favourites().stream().map(one -> one.folder()).toList()));
    drop(page, "parley.grass");
    part(page, "navigationFavorites").click(); // assertDraws opens it again
    assertDraws(page, "parley pictures", DRAWING, Set.of("State", "Organization", "Demand"));
  }

  private static void drop(Page page, String file) {
    byte[] bytes = Objects.requireNonNull(PACK.files().get(file));
    page.evaluate(
        """
        ([name, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(text), one => one.charCodeAt(0))], name));
          for (const type of ['dragenter', 'dragover', 'drop']) {
            document.querySelector('[data-testid=stream]').dispatchEvent(
              new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
          }
        }
        """,
        List.of(file, Base64.getEncoder().encodeToString(bytes)));
  }
}
