package parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.InventedTalks;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/** The offline page in the hands of a reader. */
class StandalonePageIT extends BrowserFixture {
  private static Picture picture;
  private static String address;
  private static Map<String, PictureNode> nodes;

  @BeforeAll
  static void write() {
    picture = SavedPages.picture(InventedTalks.FOLDER);
    address = SavedPages.address(picture);
    nodes = picture.nodes().stream().collect(Collectors.toMap(PictureNode::id, node -> node));
  }

  private Page open(String fragment) {
    Page page = openWindow();
    page.navigate(address + fragment);
    return page;
  }

  private static void search(Page page, String name) {
    page.locator("#tools input").fill(name);
    page.locator("#tools input").press("Enter");
    assertThat(page.locator("#panel h2")).hasText(name);
  }

  private static String name(String id) {
    return Objects.requireNonNull(nodes.get(id)).name();
  }

  private static List<String> paraphrases(PictureEdge edge) {
    return edge.claims().stream()
        .map(id -> Objects.requireNonNull(picture.claims().get(id)).evidence().paraphrase())
        .toList();
  }

  @Test
  void tellsWhoMediatedEachRoundWithTheEvidence() {
    Page page = open("");
    List<PictureEdge> mediations = SavedPages.edges(picture, "MEDIATES");
    assertThat(mediations).hasSizeGreaterThan(1);
    for (PictureEdge edge : mediations) {
      search(page, name(edge.to()));
      Locator said =
          page.locator("#panel .said")
              .filter(new Locator.FilterOptions().setHasText(name(edge.from()) + " mediates"));
      if (!edge.isFact())
        said = said.filter(new Locator.FilterOptions().setHasText(edge.support()));
      said = said.first();
      if (said.locator("details[open]").count() == 0) said.locator("summary").click();
      assertThat(said.locator("li p:first-child"))
          .hasText(paraphrases(edge).toArray(String[]::new));
      assertThat(said.locator(".source").first()).containsText("characters");
    }
  }

  @Test
  void showsOneSideAlone() {
    Page page = open("#demands");
    PictureNode side =
        picture.claims().values().stream()
            .flatMap(claim -> claim.sides().stream())
            .filter(nodes::containsKey)
            .map(nodes::get)
            .filter(node -> node.type().equals("State"))
            .findFirst()
            .orElseThrow();
    page.locator("#filters select").first().selectOption(side.id());
    List<PictureEdge> its =
        picture.edges().stream()
            .filter(
                edge ->
                    edge.claims().stream()
                        .anyMatch(
                            id ->
                                Objects.requireNonNull(picture.claims().get(id))
                                    .sides()
                                    .contains(side.id())))
            .toList();
    assertThat(its).isNotEmpty().hasSizeLessThan(picture.edges().size());
    assertThat(page.locator("#status"))
        .containsText(its.size() + " of " + picture.edges().size() + " connections");
    assertThat(page.locator("#said tbody tr:not([hidden])")).hasCount(its.size());
    assertThat(page.locator("#canvas g.edge:not(.off)")).hasCount(its.size());
    assertThat(page.url()).contains("side=");
  }

  @Test
  void followsDemandToTheSideThatRejectedIt() {
    PictureEdge rejection = SavedPages.edges(picture, "REJECTS").get(0);
    Page page = open("");
    page.locator("nav a", new Page.LocatorOptions().setHasText("Demands")).click();
    page.locator("#matrix a", new Page.LocatorOptions().setHasText(name(rejection.to())))
        .first()
        .click();
    assertThat(page.locator("#panel h2")).hasText(name(rejection.to()));
    page.locator("#panel .said > p")
        .filter(new Locator.FilterOptions().setHasText("rejects"))
        .getByText(name(rejection.from()))
        .first()
        .click();
    assertThat(page.locator("#panel h2")).hasText(name(rejection.from()));
    page.goBack();
    assertThat(page.locator("#panel h2")).hasText(name(rejection.to()));
  }

  @Test
  void cellOfTheMatrixOpensItsEvidence() {
    Page page = open("#demands");
    Locator stance = page.locator("#matrix li").first();
    PictureEdge edge = picture.edges().get(Integer.parseInt(stance.getAttribute("data-said")));
    stance.locator("a").click();
    assertThat(page.locator("#panel li p:first-child"))
        .hasText(paraphrases(edge).toArray(String[]::new));
  }

  @Test
  void pressInTheDrawingLightsTheNeighbours() {
    Page page = open("");
    PictureEdge edge = SavedPages.edges(picture, "MEDIATES").get(0);
    page.locator("#canvas g.node[data-id='" + edge.from() + "']")
        .locator("circle, rect, path")
        .first()
        .click();
    assertThat(page.locator("#panel h2")).hasText(name(edge.from()));
    assertThat(page.locator("#canvas g.node.lit[data-id='" + edge.to() + "']")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page.locator("#panel")).isHidden();
    assertThat(page.locator("#canvas .lit")).hasCount(0);
  }

  @Test
  void needsNoMouse() {
    Page page = open("");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("/");
    assertThat(page.locator("#tools input")).isFocused();
    PictureEdge edge = SavedPages.edges(picture, "MEDIATES").get(0);
    page.keyboard().type(name(edge.from()));
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel h2")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("#tools input")).isFocused();
    Locator canvas = page.locator("#canvas");
    canvas.focus();
    page.keyboard().press("0");
    page.waitForTimeout(700); // glides
    String whole = page.locator("#canvas svg").getAttribute("viewBox");
    page.keyboard().press("+");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#canvas svg").getAttribute("viewBox")).isNotEqualTo(whole);
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel h2")).isFocused();
  }

  @Test
  void addressHoldsWhatIsSeen() {
    Page page = open("");
    page.locator("#filters input[value='Demand']").uncheck();
    page.locator("#filters input[type='date']").first().fill("2031-01-01");
    search(page, name(SavedPages.edges(picture, "MEDIATES").get(0).to()));
    page.waitForTimeout(700);
    Page other = openWindow();
    other.navigate(page.url());
    assertThat(other.locator("#status")).hasText(page.locator("#status").textContent());
    assertThat(other.locator("#panel h2")).hasText(page.locator("#panel h2").textContent());
    assertThat(other.locator("#filters input[value='Demand']")).not().isChecked();
  }

  @Test
  void searchKnowsAliasesInAnySpelling() {
    PictureNode node =
        picture.nodes().stream()
            .filter(each -> !each.aliases().isEmpty())
            .findFirst()
            .orElseThrow();
    Page page = open("");
    page.locator("#tools input").fill(node.aliases().get(0).toUpperCase(java.util.Locale.ROOT));
    assertThat(page.locator("#matches")).containsText(node.name());
  }

  @Test
  void tablesSort() {
    Page page = open("#tables");
    Locator heading = page.locator("#things thead th").last();
    heading.locator("[role=button]").click();
    heading.locator("[role=button]").click();
    assertThat(heading).hasAttribute("aria-sort", "descending");
    List<Integer> counts =
        page.locator("#things tbody td.number").allTextContents().stream()
            .map(Integer::valueOf)
            .toList();
    assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void printHasEverythingAndNoControls() {
    Page page = open("");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String id : List.of("picture", "demands", "timeline", "tables")) {
      assertThat(page.locator("#" + id)).isVisible();
    }
    assertThat(page.locator("#claims tbody tr >> visible=true")).hasCount(picture.claims().size());
    for (String id : List.of("tools", "filters", "zoom", "panel")) {
      assertThat(page.locator("#" + id)).isHidden();
    }
    assertThat(page.pdf()).hasSizeGreaterThan(10_000);
  }

  @Test
  void readsWithoutScript() {
    Page page = openWindow(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(address);
    assertThat(page.locator("#canvas svg")).isVisible();
    assertThat(page.locator("#claims tbody tr >> visible=true")).hasCount(picture.claims().size());
    assertThat(page.locator("#timeline")).isVisible();
    assertThat(page.locator("#filters, #tools, button")).hasCount(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void keepsNobodyOut(ColorScheme scheme) {
    Page page =
        openWindow(new NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
    page.navigate(address);
    search(page, name(SavedPages.edges(picture, "MEDIATES").get(0).to()));
    // All parts at once, as without a script: one search of some seconds instead of four.
    page.evaluate("delete document.documentElement.dataset.view");
    page.waitForTimeout(400); // fades
    assertThat(accessibilityViolations(page)).isEmpty();
  }

  @Test
  void fitsPhone() {
    Page page = openWindow(new NewContextOptions().setViewportSize(390, 844));
    page.navigate(address);
    for (String view : List.of("picture", "demands", "timeline", "tables")) {
      page.locator("nav a[href='#" + view + "']").click();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(view)
          .isEqualTo(true);
    }
  }
}
