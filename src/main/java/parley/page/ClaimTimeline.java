package parley.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.picture.PictureClaim;
import parley.render.html.HtmlWriter;

/** Claims by when it happened what they say; those that do not say when stand apart. */
final class ClaimTimeline {
  private final PageIndex index;
  private final HtmlWriter html;

  ClaimTimeline(PageIndex index, HtmlWriter html) {
    this.index = index;
    this.html = html;
  }

  void write() {
    List<String> dated = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    index
        .picture
        .claims()
        .forEach((id, claim) -> (claim.happened() == null ? undated : dated).add(id));
    dated.sort(
        comparing((String id) -> claim(id).happenedFrom(), nullsLast(naturalOrder()))
            .thenComparing(id -> claim(id).happenedTo(), nullsLast(naturalOrder()))
            .thenComparing(id -> Objects.requireNonNull(claim(id).happened()))
            .thenComparing(id -> id));
    Map<String, List<String>> moments = new LinkedHashMap<>();
    for (String id : dated) {
      moments
          .computeIfAbsent(Objects.requireNonNull(claim(id).happened()), none -> new ArrayList<>())
          .add(id);
    }
    if (moments.isEmpty())
      html.element("p", "No claim here says when it happened.", "class", "empty");
    html.open("ol", "class", "moments").line();
    moments.forEach(
        (moment, claims) -> {
          html.open("li", "class", span(claims) ? "moment span" : "moment").open("h3");
          String[] ends = moment.split("(?<=/)", 2); // a period's two days, on two lines
          html.text(ends[0]);
          if (ends.length > 1) html.raw("<br>").text(ends[1]);
          html.close();
          list(claims);
          html.close().line();
        });
    html.close().line();
    if (undated.isEmpty()) return;
    html.open("div", "class", "moment undated").element("h3", "Without a date");
    html.element("p", "No article says when this happened, or it is not of one time.");
    list(undated);
    html.close().line();
  }

  private void list(List<String> claims) {
    html.open("ul");
    for (String id : claims) {
      PictureClaim claim = claim(id);
      String number = String.valueOf(index.claimNumber(id));
      html.open("li", "data-claim", number, "class", "act act-" + PageIndex.word(claim.act()));
      html.element("a", claim.evidence().paraphrase(), "href", "#claim-" + number);
      html.element(
          "small",
          claim.act().replace('-', ' ') + " · " + claim.how() + " · " + claim.evidence().article());
      html.close().line();
    }
    html.close();
  }

  private boolean span(List<String> claims) {
    PictureClaim claim = claim(claims.get(0));
    return !Objects.equals(claim.happenedFrom(), claim.happenedTo());
  }

  private PictureClaim claim(String id) {
    return Objects.requireNonNull(index.picture.claims().get(id));
  }
}
