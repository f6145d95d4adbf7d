package parley.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.picture.Picture;
import parley.picture.PictureClaim;
import parley.render.html.HtmlWriter;

/**
 * What stands above everything: title, how much there is, the ways to its parts, what is missing.
 */
final class PageHeader {
  private final Picture picture;
  private final @Nullable String answer;
  private final HtmlWriter html;

  PageHeader(Picture picture, @Nullable String answer, HtmlWriter html) {
    this.picture = picture;
    this.answer = answer;
    this.html = html;
  }

  void write() {
    html.raw("<header>\n<div id=\"masthead\">\n").element("h1", picture.title()).line();
    html.open("p", "class", "summary").text(summary());
    if (answer != null) html.text(" ").link("The answer as a table", answer);
    html.close().line();
    html.raw("<nav aria-label=\"Parts of this page\">");
    for (String part : List.of("Picture", "Demands", "Timeline", "Tables")) {
      html.element("a", part, "href", "#" + PageIndex.word(part));
    }
    html.raw("</nav>\n</div>\n");
    if (!picture.notes().isEmpty()) {
      html.open("div", "id", "notes", "role", "note").element("strong", "Not shown: ");
      html.text(String.join(" ", picture.notes())).close().line();
    }
    html.raw("</header>\n");
  }

  /** How much there is, from how many articles of when. */
  private String summary() {
    Set<String> articles = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (PictureClaim claim : picture.claims().values()) {
      articles.add(claim.evidence().article());
      if (claim.published() != null) days.add(claim.published());
    }
    String when = days.isEmpty() ? "" : ", published " + days.first();
    if (days.size() > 1) when += " to " + days.last();
    return PageIndex.count(picture.nodes().size(), "thing")
        + " and "
        + PageIndex.count(picture.edges().size(), "connection")
        + ", resting on "
        + PageIndex.count(picture.claims().size(), "claim")
        + " in "
        + PageIndex.count(articles.size(), "article")
        + when
        + ".";
  }
}
