package parley.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.draw.SvgRenderer;
import parley.layout.PictureLayout;
import parley.model.value.TextRange;
import parley.picture.Picture;
import parley.picture.PictureClaim;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.report.Evidence;

/** How large a page is and how soon it can be read; run with {@code -Dparley.measure=true}. */
@EnabledIfSystemProperty(named = "parley.measure", matches = "true")
class StandalonePageSpeedIT extends BrowserFixture {
  private static final List<String> STANCES = List.of("DEMANDS", "PROPOSES", "REJECTS", "ACCEPTS");

  @Test
  void measureBundledDossier() throws Exception {
    measure(SavedPages.picture("loader/istanbul-2025"));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 1_500, 10_000})
  void measure(int size) throws Exception {
    measure(invented(size));
  }

  private void measure(Picture picture) throws Exception {
    long start = System.nanoTime();
    String svg = SvgRenderer.of(PictureLayout.FORCE.draw(picture), "parley");
    long drawn = System.nanoTime();
    String html = parley.page.StandalonePage.html(picture, svg);
    long written = System.nanoTime();
    Path file = Files.createTempFile("parley-page", ".html");
    file.toFile().deleteOnExit();
    Files.writeString(file, html);
    Page page = openWindow();
    page.setDefaultTimeout(300_000);
    page.setDefaultNavigationTimeout(300_000);
    page.navigate(file.toUri().toString());
    page.waitForTimeout(1000);
    Object times =
        page.evaluate(
            """
            async () => {
              const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
              const time = async work => { const start = performance.now(); work(); await frame(); return Math.round(performance.now() - start); };
              const [navigation] = performance.getEntriesByType('navigation');
              const paint = performance.getEntriesByName('first-contentful-paint')[0];
              const box = document.querySelector('#filters input');
              const zoom = document.querySelector('#zoom button');
              return [
                'first paint ' + Math.round(paint?.startTime ?? -1), 'load ' + Math.round(navigation.loadEventEnd),
                'zoom ' + await time(() => zoom.click()), 'filter ' + await time(() => box.click()),
                'open ' + await time(() => document.querySelector('#things tbody a').click()),
                'tables ' + await time(() => document.querySelector('nav a[href="#tables"]').click()),
              ].join(', ') + ' ms';
            }
            """);
    System.out.printf(
        "%,d things, %,d connections, %,d claims: drawn in %,d ms, written in %,d ms, %,d kB (drawing"
            + " %,d kB); %s%n",
        picture.nodes().size(),
        picture.edges().size(),
        picture.claims().size(),
        (drawn - start) / 1_000_000,
        (written - drawn) / 1_000_000,
        html.length() / 1000,
        svg.length() / 1000,
        times);
  }

  /** Sides, demands, rounds and people, the same each time. */
  private static Picture invented(int size) {
    Random random = new Random(7);
    List<PictureNode> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String type =
          i % 50 == 0 ? "State" : i % 20 == 1 ? "Round" : i % 3 == 0 ? "Person" : "Demand";
      String topic = type.equals("Demand") ? "topic-" + i % 12 : null;
      List<String> alias = List.of("also " + i);
      nodes.add(
          new PictureNode(
              "thing:" + i,
              type,
              type + " of number " + i,
              alias,
              null,
              topic,
              List.of(),
              List.of()));
    }
    TreeMap<String, PictureClaim> claims = new TreeMap<>();
    List<PictureEdge> edges = new ArrayList<>();
    for (int i = 1; i < size; i++) {
      for (int more = 0; more < 2; more++) {
        String from = "thing:" + 50 * random.nextInt((size + 49) / 50);
        String type =
            nodes.get(i).type().equals("Demand") ? STANCES.get(random.nextInt(4)) : "CONSULTS";
        String id = "article-%d#c%d-%d".formatted(i % 40, i, more);
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(300));
        if (from.equals("thing:" + i)) continue;
        Evidence evidence =
            new Evidence(
                id,
                "article-" + i % 40,
                "Gazette",
                day.toString(),
                List.of(new TextRange(i, i + 60)),
                "A side says something of number " + i + " to the press.");
        claims.put(
            id,
            new PictureClaim(
                evidence,
                type.toLowerCase(java.util.Locale.ROOT),
                "asserted",
                List.of(from),
                List.of(),
                day.toString(),
                day,
                day,
                "What was said on day " + i % 40,
                "https://example.org/" + i % 40,
                day));
        edges.add(new PictureEdge(from, type, "thing:" + i, "reported", List.of(id)));
      }
    }
    return new Picture("Invented talks", nodes, edges, claims, List.of());
  }
}
