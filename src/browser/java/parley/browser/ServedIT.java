package parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parley.cli.Cli;
import parley.neo4j.TestEngine;

/** The served questions in the hands of a reader. */
class ServedIT extends ServedTalks {
  private static final String MEDIATORS = "Who mediated, chaired and hosted each round";
  private static final String REJECTED = "Which demands were rejected, and by whom";
  private static final String FIRST_ROUND =
      "Wei Lanxi mediated the first round as special envoy of Jinshui.";

  private static void choose(Page page, String question) {
    page.locator(".family a", new Page.LocatorOptions().setHasText(question)).click();
    assertThat(page.locator("h1")).hasText(question);
  }

  private static void ask(Page page, String field, String word) {
    page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(word);
    page.locator("button[type=submit]").click();
  }

  private static List<String> column(Page page, String name) {
    return page.locator("table.answer td[data-column='" + name + "']").allInnerTexts();
  }

  /** The row with all these words, and the evidence below it. */
  private static Locator row(Page page, String... words) {
    Locator rows = page.locator("table.answer tbody");
    for (String word : words) rows = rows.filter(new Locator.FilterOptions().setHasText(word));
    return rows.first();
  }

  private static Locator sorter(Page page, String column) {
    return page.locator("table.answer th")
        .filter(new Locator.FilterOptions().setHasText(column))
        .locator("button");
  }

  @Test
  void tellsWhoMediatedEachRoundWithTheWordsThatSaySo() throws IOException {
    Page page = entered();
    choose(page, MEDIATORS);
    page.locator("button[type=submit]").click();
    assertThat(page).hasURL(at("/parley/report/rounds/mediators?"));
    List<String> said =
        page
            .locator("table.answer tbody tr:first-child")
            .filter(new Locator.FilterOptions().setHasText("mediates"))
            .allInnerTexts()
            .stream()
            .map(row -> String.join(" | ", List.of(row.split("\\s*\t\\s*")).subList(1, 7)))
            .map(row -> row.replace(" round of the Tidewater talks", ""))
            .toList();
    assertThat(said)
        .containsExactly(
            "1 | first | mediates | Wei Lanxi | special envoy of Jinshui | asserted",
            "2 | second | mediates | Ikram Oduya | registrar of the Court of Rivers | asserted",
            "2 | second | mediates | Noémie Tråval | deputy secretary-general of the Union of Inland Seas | asserted",
            "3 | third | mediates | no article says | – | –",
            "4 | fourth | mediates | Wei Lanxi | foreign minister of Jinshui | asserted",
            "4 | fourth | mediates | Noémie Tråval | – | future",
            "5 | fifth | mediates | Bo Zhenhai | – | denied (attributed)");
    Locator row = row(page, "first round", "mediates", "Wei Lanxi");
    assertThat(row.locator("blockquote").first()).isHidden();
    row.locator("summary").click();
    assertThat(row.locator("li p").first()).hasText(FIRST_ROUND);
    String text = Files.readString(TEXTS.resolve("courant-first-round.txt"));
    String words = text.substring(145, 206).strip().replaceAll("\\s+", " ");
    assertThat(row.locator("blockquote").first()).isVisible();
    assertThat(row.locator("blockquote").first()).hasText(words);
    assertThat(row.locator("cite").first())
        .containsText("Ostby Courant, 2018-03-15, characters 145–206");
  }

  @ParameterizedTest
  @CsvSource({
    "Qasra,",
    "the Diwan,",
    "state:qasra,",
    "Qassra,Taking “Qassra” for Qasra (state:qasra)."
  })
  void narrowsToOneSideUnderAnyOfItsNames(String name, String note) {
    Page page = entered();
    choose(page, REJECTED);
    assertThat(page.locator("table.answer tbody")).hasCount(8);
    ask(page, "By", name);
    assertThat(page.locator("table.answer tbody")).hasCount(2);
    assertThat(column(page, "rejected by")).containsExactly("Qasra", "Qasra");
    assertThat(page.getByLabel("By", new Page.GetByLabelOptions().setExact(true))).hasValue(name);
    assertThat(page.locator(".note")).hasCount(note == null ? 0 : 1);
    if (note != null) assertThat(page.locator(".note")).hasText(note);
    page.locator("text=Start over").click();
    assertThat(page.locator("table.answer tbody")).hasCount(8);
  }

  @Test
  void sortsByMouseAndByKeyboard() {
    Page page = entered("/parley/report/demands/rejected");
    List<String> before = column(page, "demand");
    Locator heading = page.locator("table.answer th").first();
    sorter(page, "demand").first().click();
    assertThat(heading).hasAttribute("aria-sort", "ascending");
    List<String> sorted = column(page, "demand");
    assertThat(sorted).isSorted().isNotEqualTo(before).hasSameElementsAs(before);
    // The evidence moves along with its row.
    Locator boats = row(page, "patrol boats");
    boats.locator("summary").click();
    assertThat(boats.locator("li p").first()).containsText("boats");
    sorter(page, "demand").first().focus();
    page.keyboard().press("Enter");
    assertThat(heading).hasAttribute("aria-sort", "descending");
    assertThat(column(page, "demand")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    page.keyboard().press("Space");
    assertThat(column(page, "demand")).isEqualTo(before);
  }

  @Test
  void followsDemandToTheSideThatRejectedIt() {
    Page page = entered("/parley/report/demands/rejected?by=Qasra");
    page.locator(".downloads a", new Page.LocatorOptions().setHasText("Picture")).click();
    assertThat(page)
        .hasURL(java.util.regex.Pattern.compile(".*/parley/picture/demands/rejected\\?by=Qasra.*"));
    page.locator("#canvas g.node[data-id='demand:free-passage']")
        .locator("circle, rect, path")
        .first()
        .click();
    assertThat(page.locator("#panel h2"))
        .hasText("free passage for all ships through the Meru Strait");
    Locator said =
        page.locator("#panel .said").filter(new Locator.FilterOptions().setHasText("rejects"));
    assertThat(said.locator("> p")).hasText("Qasra rejects");
    assertThat(said.locator("li p").first())
        .hasText("The Diwan's spokesman rejected free passage for Qasra.");
    said.locator("> p a").first().click();
    assertThat(page.locator("#panel h2")).hasText("Qasra");
  }

  @Test
  void showsWhatWasKnownOnADay() {
    Page page = entered("/parley/report/demands/rejected");
    ask(page, "As of", "2018-03-31");
    assertThat(page).hasURL(at("/parley/report/demands/rejected?as-of=2018-03-31"));
    assertThat(page.locator("table.answer tbody")).hasCount(3);
    assertThat(page.locator(".note")).containsText("Left out: ");
    assertThat(page.getByLabel("As of")).hasValue("2018-03-31");
    page.goBack();
    assertThat(page.locator("table.answer tbody")).hasCount(8);
    assertThat(page.getByLabel("As of")).hasValue("");
    assertThat(page.getByLabel("As of")).isEnabled();
  }

  @Test
  void csvIsWhatTheCommandLineWrites() throws IOException {
    Page page = entered("/parley/report/demands/rejected?by=Qasra&as-of=2018-06-30");
    Download plain = downloaded(page, "csv", 0);
    assertThat(plain.suggestedFilename()).isEqualTo("demands-rejected.csv");
    assertThat(Files.readString(plain.path()))
        .isEqualTo(written("--by", "Qasra", "--as-of", "2018-06-30"))
        .contains("free passage");
    assertThat(Files.readString(downloaded(page, "csv", 1).path()))
        .isEqualTo(written("--by", "Qasra", "--as-of", "2018-06-30", "--evidence"))
        .contains("Idris Haddad");
  }

  private static Download downloaded(Page page, String format, int which) {
    return page.waitForDownload(
        () ->
            page.locator(".downloads a", new Page.LocatorOptions().setHasText(format))
                .nth(which)
                .click());
  }

  private static String written(String... options) {
    String[] words = new String[options.length + 4];
    System.arraycopy(options, 0, words, 4, options.length);
    System.arraycopy(
        new String[] {"report", "demands/rejected", "--format", "csv"}, 0, words, 0, 4);
    return Cli.on(TestEngine.TALKS).run(words).out();
  }

  @Test
  void needsNoMouse() {
    Page page = entered();
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    tabTo(page, page.locator(".family a", new Page.LocatorOptions().setHasText(REJECTED)));
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText(REJECTED);
    tabTo(page, page.getByLabel("By", new Page.GetByLabelOptions().setExact(true)));
    page.keyboard().type("Qasra");
    page.keyboard().press("Enter");
    assertThat(page.locator("table.answer tbody")).hasCount(2);
    Locator evidence = page.locator(".evidence summary").first();
    tabTo(page, evidence);
    page.keyboard().press("Enter");
    assertThat(page.locator(".evidence li").first()).isVisible();
    tabTo(page, page.locator(".downloads a").first());
    page.keyboard().press("Enter");
    assertThat(page.locator("#canvas svg")).isVisible();
    tabTo(page, page.locator("#tools input"));
    page.keyboard().type("free passage");
    page.keyboard().press("Enter");
    assertThat(page.locator("#panel h2")).isFocused();
    assertThat(page.locator("#panel")).containsText("Qasra rejects");
  }

  private static void tabTo(Page page, Locator wanted) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (wanted.evaluate("element => element === document.activeElement").equals(true)) return;
    }
    assertThat(wanted).isFocused();
  }

  @Test
  void wrongDayIsToldBesideItsFieldAndKeepsTheRest() {
    Page page = entered("/parley/report/demands/rejected?by=Qasra&as-of=2018-02-30");
    Locator field = page.locator(".field.wrong");
    assertThat(field.locator("label")).hasText("As of");
    assertThat(field.locator(".problem"))
        .hasText(
            "\"2018-02-30\" is not a date; write a day, 2025-06-02, a month, 2025-06, or a year, 2025");
    assertThat(field.locator("input"))
        .hasAccessibleDescription(
            java.util.regex.Pattern.compile("^\"2018-02-30\" is not a date.*"));
    assertThat(page.locator("table.answer")).hasCount(0);
    ask(page, "As of", "2018-06-30");
    assertThat(page.locator("table.answer tbody")).hasCount(2);
    assertThat(page.locator(".problem")).hasCount(0);
  }

  @Test
  void nameOfSeveralOffersEach() {
    Page page = entered("/parley/report/people/who-is-who");
    ask(page, "Person", "Idris Haddad");
    assertThat(page.locator(".problem")).hasText("\"Idris Haddad\" can mean several; choose one:");
    page.locator(".candidates a", new Page.LocatorOptions().setHasText("pilot")).click();
    assertThat(page.locator("table.answer tbody")).hasCount(1);
    assertThat(page.locator(".problem")).hasCount(0);
  }

  @Test
  void linkIntoTheMiddleAsksForTheTokenAndGoesOn() {
    String path = "/parley/report/rounds/mediators?as-of=2018-06-30";
    Page stranger = openWindow();
    stranger.navigate(at(path));
    assertThat(stranger.locator("h1")).hasText("parley");
    assertThat(stranger.locator("#message")).containsText("Open the whole address");
    assertThat(stranger.locator("body")).not().containsText("Wei Lanxi");
    stranger.navigate("about:blank");
    stranger.navigate(at(path) + "#wrong");
    assertThat(stranger.locator("#message")).containsText("an earlier run");
    stranger.navigate("about:blank");
    stranger.navigate(at(path) + "#" + token());
    assertThat(stranger.locator("table.answer")).containsText("Wei Lanxi");
    assertThat(stranger).hasURL(at(path));
    Page other = stranger.context().newPage();
    other.navigate(at(path));
    assertThat(other.locator("table.answer")).containsText("Wei Lanxi");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void keepsNobodyOut(ColorScheme scheme) {
    Page page = entered(new NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
    assertThat(accessibilityViolations(page)).as("home").isEmpty();
    page.navigate(at("/parley/report/people/who-is-who?person=xyzzy&as-of=never"));
    assertThat(accessibilityViolations(page)).as("question").isEmpty();
    page.navigate(at("/parley/report/demands/rejected?by=Qassra&as-of=2018-06-30"));
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    assertThat(accessibilityViolations(page)).as("answer").isEmpty();
    page.navigate(at("/parley/picture/demands/rejected"));
    page.waitForTimeout(400); // fades
    assertThat(accessibilityViolations(page)).as("picture").isEmpty();
  }

  @Test
  void fitsPhone() {
    Page page = entered(new NewContextOptions().setViewportSize(390, 844));
    for (String path : List.of("", "report/demands/rejected", "picture/demands/rejected")) {
      page.navigate(at("/parley/" + path));
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(path)
          .isEqualTo(true);
    }
  }
}
