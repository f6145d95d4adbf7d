package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import parley.model.value.TextRange;
import parley.picture.Picture;
import parley.picture.PictureClaim;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.value.TerminalText;
import parley.report.Evidence;

/** Texts made to harm, as names, aliases, titles, paraphrases and notes of a page. */
class HostilePageIT extends BrowserFixture {
  @Test
  void scriptsShowAsText() {
    assertThat(ScriptAttacks.ALL).hasSizeGreaterThanOrEqualTo(60);
    check(ScriptAttacks.ALL);
  }

  @Test
  @EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
  void naughtyStringsShowAsText() throws IOException {
    Path file = Path.of(System.getProperty("parley.corpora"), "naughty-strings", "blns.json");
    List<String> strings = new ArrayList<>();
    for (JsonNode string : new ObjectMapper().readTree(file.toFile())) strings.add(string.asText());
    assertThat(strings).hasSizeGreaterThan(500);
    check(strings);
  }

  private void check(List<String> texts) {
    Page page = openWindow();
    page.navigate(SavedPages.address(picture(texts)));
    List<String> shown = texts.stream().map(HostilePageIT::shown).toList();
    assertThat(texts(page, "#things tbody tr[data-kind=Demand] th"))
        .containsExactlyInAnyOrderElementsOf(shown);
    assertThat(texts(page, "#claims tbody th")).containsExactlyInAnyOrderElementsOf(shown);
    assertThat(texts(page, "#claims cite")).containsExactlyInAnyOrderElementsOf(shown);
    for (String view : List.of("demands", "timeline", "tables", "picture")) {
      page.locator("nav a[href='#" + view + "']").click();
    }
    // Panels of things hold their claims' evidence too; some are enough, for all are made alike.
    page.locator("nav a[href='#tables']").click();
    page.evaluate(
        "[...document.querySelectorAll('#things tbody a')].slice(0, 100).forEach(a => a.click())");
    page.evaluate(
        """
        texts => {
          const input = document.querySelector('#tools input');
          for (const text of texts.slice(0, 100)) {
            input.value = text;
            input.dispatchEvent(new Event('input'));
          }
        }
        """,
        texts);
    assertThat(
            page.evaluate(
                """
                [...document.querySelectorAll('*')].flatMap(element => [
                  ['SCRIPT', 'STYLE'].includes(element.tagName) ? null
                    : /^(img|iframe|object|embed|link|base|video|audio|foreignObject|math|frame)$/i
                      .test(element.tagName) ? element.tagName : null,
                  ...element.getAttributeNames()
                    .filter(name => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
                  element.href && !/^(#|https?:)/.test(element.getAttribute('href')) ? element.href : null,
                ]).filter(Boolean)
                """))
        .isEqualTo(List.of());
    assertThat(page.evaluate("document.scripts.length")).isEqualTo(1);
    assertThat(page.evaluate("'hacked' in window")).isEqualTo(false);
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Page page, String selector) {
    return (List<String>)
        page.evaluate(
            "selector => [...document.querySelectorAll(selector)].map(each => each.textContent)",
            selector);
  }

  /** A text without its line breaks, and with what cannot be seen made visible. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.replace("\n", "")
        .codePoints()
        .forEach(
            point -> {
              boolean kept = point == '\t' || point == 0x200C || point == 0x200D;
              String one = Character.toString(point);
              shown.append(kept ? one : TerminalText.safe(one));
            });
    return shown.toString();
  }

  private static Picture picture(List<String> texts) {
    List<PictureNode> nodes = new ArrayList<>();
    List<PictureEdge> edges = new ArrayList<>();
    TreeMap<String, PictureClaim> claims = new TreeMap<>();
    nodes.add(
        new PictureNode("side", "State", "Side", List.of(), null, null, List.of(), List.of()));
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      List<String> one = List.of(text);
      nodes.add(new PictureNode("demand-" + i, "Demand", text, one, null, text, one, one));
      edges.add(
          new PictureEdge("side", "DEMANDS", "demand-" + i, "reported", List.of("claim-" + i)));
      Evidence evidence =
          new Evidence("claim-" + i, text, text, text, List.of(new TextRange(0, 1)), text);
      claims.put(
          "claim-" + i,
          new PictureClaim(
              evidence,
              "demands",
              text,
              List.of("side"),
              List.of(),
              text,
              null,
              null,
              text,
              text,
              null));
    }
    return new Picture(texts.get(0), nodes, edges, claims, texts.subList(0, 20));
  }
}
