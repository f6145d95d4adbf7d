package parley.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.picture.PictureClaim;
import parley.render.html.HtmlWriter;
import parley.report.Evidence;

/** The claims behind it all, with where they stand, from the first published to the last. */
final class ClaimTable {
  private final PageIndex index;
  private final HtmlWriter html;
  private final TableFrame frame;

  ClaimTable(PageIndex index, HtmlWriter html) {
    this.index = index;
    this.html = html;
    this.frame = new TableFrame(html);
  }

  void write() {
    frame.head(
        "claims",
        "Claims and their evidence",
        "What the article says",
        "Where",
        "Act",
        "How",
        "Happened");
    index.picture.claims().entrySet().stream()
        .sorted(
            comparing(
                    (Map.Entry<String, PictureClaim> entry) -> entry.getValue().published(),
                    nullsLast(naturalOrder()))
                .thenComparing(entry -> entry.getValue().evidence().article())
                .thenComparing(entry -> first(entry.getValue().evidence()))
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> claim(entry.getKey(), entry.getValue()));
    frame.end();
  }

  private static int first(Evidence evidence) {
    return evidence.ranges().isEmpty() ? 0 : evidence.ranges().get(0).start();
  }

  private void claim(String id, PictureClaim claim) {
    String number = String.valueOf(index.claimNumber(id));
    html.open(
        "tr",
        "id",
        "claim-" + number,
        "data-id",
        id,
        "data-sides",
        index.nodeNumbers(claim.sides()),
        "data-events",
        index.nodeNumbers(claim.events()),
        "data-from",
        day(claim.happenedFrom()),
        "data-to",
        day(claim.happenedTo()),
        "data-published",
        day(claim.published()));
    html.open("th", "scope", "row");
    html.element("a", claim.evidence().paraphrase(), "href", "#claim-" + number).close();
    html.open("td", "data-sort", day(claim.published()) + " " + claim.evidence().article());
    source(claim);
    html.close()
        .open("td")
        .element(
            "span",
            claim.act().replace('-', ' '),
            "class",
            "act act-" + PageIndex.word(claim.act()));
    html.close().element("td", claim.how());
    html.element(
        "td",
        claim.happened() == null ? "" : claim.happened(),
        "data-sort",
        day(claim.happenedFrom()));
    html.close().line();
  }

  private void source(PictureClaim claim) {
    Evidence evidence = claim.evidence();
    html.open("cite");
    if (isWebAddress(claim.url())) {
      html.externalLink(claim.title(), String.valueOf(claim.url()));
    } else {
      html.text(claim.title());
    }
    html.close().element("small", evidence.article() + " · " + PageIndex.source(evidence));
  }

  /** Whether an address is one that a page may lead to. */
  private static boolean isWebAddress(@Nullable String url) {
    if (url == null) return false;
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String day(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }
}
