package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.value.TextRange;
import parley.picture.Picture;
import parley.picture.PictureClaim;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.html.InlineResource;
import parley.report.Evidence;

/**
 * The bytes of a page; what a browser makes of them is told by the tests of the profile browser.
 */
class StandalonePageTest {
  private static final String SVG = "<svg><style>.node { fill: red; }</style></svg>";
  private static final Pattern TAG = Pattern.compile("<[a-z/][^>]*>");
  private static final Pattern ROOM = Pattern.compile("(<style>|<script>)(.*?)</", Pattern.DOTALL);

  private static Picture picture(String text, @Nullable String url) {
    PictureClaim claim =
        new PictureClaim(
            new Evidence("claim", text, text, text, List.of(new TextRange(0, 5)), text),
            "rejects",
            "asserted",
            List.of("side"),
            List.of("elsewhere"),
            text,
            LocalDate.of(2031, 3, 4),
            LocalDate.of(2031, 3, 5),
            text,
            url,
            LocalDate.of(2031, 3, 6));
    return new Picture(
        text,
        List.of(
            new PictureNode(
                "demand", "Demand", text, List.of(text), null, text, List.of(), List.of(text)),
            new PictureNode("side", "State", text, List.of(), 2L, null, List.of(text), List.of())),
        List.of(new PictureEdge("side", "REJECTS", "demand", "reported", List.of("claim"))),
        new TreeMap<>(java.util.Map.of("claim", claim)),
        List.of(text));
  }

  private static String page(String text) {
    return StandalonePage.html(picture(text, null), SVG);
  }

  @Test
  void isTheSameBytesEachTime() {
    assertThat(page("x")).isEqualTo(page("x"));
  }

  @Test
  void policyAllowsItsOwnStylesAndScriptAlone() {
    String page = page("x");
    String policy = page.lines().filter(line -> line.contains("-Policy")).findFirst().orElseThrow();
    List<MatchResult> rooms = ROOM.matcher(page).results().toList();
    assertThat(rooms).hasSize(3);
    for (MatchResult room : rooms) {
      // As in an attribute, where the quotes of a hash are references.
      assertThat(policy).contains(new InlineResource(room.group(2)).hash());
    }
    assertThat(policy).contains("default-src 'none'", "base-uri 'none'", "form-action 'none'");
    assertThat(policy).doesNotContain("unsafe", "http:", "https:", "*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "</style></title></td><svg onload=alert(1)>",
        "\" onmouseover=\"alert(1)\" x='",
        "<!-- --><![CDATA[x]]>",
        "<img src=x onerror=alert(1)>",
        "one\ntwo\r\nthree\tfour\u2028five\u0000",
        "lone \ud800 high"
      })
  void textOfDocumentsNeverBecomesMarkup(String text) {
    assertThat(tags(page(text))).isEqualTo(tags(page("x")));
  }

  /** Elements with the names of their attributes. */
  private static List<String> tags(String page) {
    return TAG.matcher(page.substring(page.indexOf("<body>")))
        .results()
        .map(tag -> tag.group().replaceAll("=\"[^\"]*\"", ""))
        .filter(tag -> !tag.equals("<br>"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://example.org/%0aalert(1)",
        "data:text/html,x",
        "file:///etc/hosts",
        "//example.org/x",
        "https:",
        "http:no-host",
        " https://example.org",
        "vbscript:x"
      })
  void leadsToNoAddressThatIsNotOfTheWeb(String url) {
    assertThat(StandalonePage.html(picture("x", url), SVG)).doesNotContain("noopener");
  }

  @Test
  void leadsToArticlesOnTheWeb() {
    assertThat(StandalonePage.html(picture("x", "https://example.org/a?b=1&c=\"2"), SVG))
        .doesNotContain("noopener");
    assertThat(StandalonePage.html(picture("x", "https://example.org/a?b=1&c=2"), SVG))
        .contains(
            "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\""
                + " target=\"_blank\">x</a>");
  }

  @Test
  void saysWhatIsNotThere() {
    String page =
        StandalonePage.html(
            new Picture("Nothing", List.of(), List.of(), new TreeMap<>(), List.of()), SVG);
    assertThat(page).contains("No article speaks of a demand here.", "0 things and 0 connections");
    assertThat(page).doesNotContain("Not shown");
  }
}
