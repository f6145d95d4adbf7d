package parley.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.render.Inlined;
import parley.render.Markup;
import parley.render.Palette;

/**
 * A picture as one file for a browser, without a network: the drawing, the demands by sides, the
 * timeline, and all of it as tables. The whole content is markup that reads without a script; the
 * script only hides, shows and copies what is there.
 */
public final class Page {
  private static final Inlined SCRIPT =
      new Inlined(
          Inlined.of(Page.class, "page.js").text()
              + Inlined.of(Page.class, "page-canvas.js").text());
  private static final Inlined STYLE =
      new Inlined(Inlined.of(Page.class, "page.css").text() + colors());
  private static final Pattern SVG_STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private final PageIndex index;
  private final Picture picture;
  private final StringBuilder out = new StringBuilder();
  private final Html html = new Html(out);

  private Page(Picture picture) {
    this.picture = picture;
    this.index = new PageIndex(picture);
  }

  /**
   * The page. The drawing is an {@code svg} element of our own making, in which a group of the
   * class {@code node} has a {@code data-id} and one of the class {@code edge} a {@code data-edge},
   * the place among the picture's edges.
   */
  public static String html(Picture picture, String svg) {
    return new Page(picture).write(svg);
  }

  private String write(String svg) {
    out.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>%s</title>
        <style>%s</style>
        <script>%s</script>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        """
            .formatted(policy(svg), Markup.htmlLine(picture.title()), STYLE.text(), SCRIPT.text()));
    masthead();
    html.raw("<div id=\"desk\">\n<main id=\"content\" tabindex=\"-1\">\n");
    section("picture", "Picture", () -> html.raw("<div id=\"canvas\">" + svg + "</div>\n"));
    section("demands", "Demands", () -> new PageMatrix(index, html).write());
    section("timeline", "Timeline", () -> new PageTimeline(index, html).write());
    section("tables", "Tables", () -> new PageTables(index, html).write());
    html.raw("</main>\n</div>\n");
    html.raw(
        "<footer>Made by parley. Each line leads to the words of an article that support it.</footer>\n");
    html.raw("</body>\n</html>\n");
    return out.toString();
  }

  private static String policy(String svg) {
    StringBuilder styles = new StringBuilder(STYLE.hash());
    Matcher style = SVG_STYLE.matcher(svg);
    while (style.find()) styles.append(' ').append(new Inlined(style.group(1)).hash());
    return "default-src 'none'; script-src %s; style-src %s; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(SCRIPT.hash(), styles);
  }

  private void masthead() {
    html.raw("<header>\n<div id=\"masthead\">\n").element("h1", picture.title()).line();
    html.element("p", summary(), "class", "summary").line();
    html.raw("<nav aria-label=\"Parts of this page\">");
    for (String part : List.of("Picture", "Demands", "Timeline", "Tables")) {
      html.element("a", part, "href", "#" + PageIndex.word(part));
    }
    html.raw("</nav>\n</div>\n");
    if (!picture.notes().isEmpty()) {
      html.open("div", "id", "notes", "role", "note").element("strong", "Not shown: ");
      html.text(String.join(" ", picture.notes())).close("div").line();
    }
    html.raw("</header>\n");
  }

  /** How much there is, from how many articles of when. */
  private String summary() {
    Set<String> articles = new TreeSet<>();
    Set<LocalDate> days = new TreeSet<>();
    for (DrawnClaim claim : picture.claims().values()) {
      articles.add(claim.evidence().article());
      if (claim.published() != null) days.add(claim.published());
    }
    List<LocalDate> ordered = new ArrayList<>(days);
    String when = "";
    if (!ordered.isEmpty()) {
      LocalDate first = ordered.get(0);
      LocalDate last = ordered.get(ordered.size() - 1);
      when = first.equals(last) ? ", published " + first : ", published " + first + " to " + last;
    }
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

  private void section(String id, String heading, Runnable content) {
    html.open("section", "id", id, "aria-labelledby", "h-" + id);
    html.element("h2", heading, "id", "h-" + id).line();
    content.run();
    html.close("section").line();
  }

  private static String colors() {
    StringBuilder css = new StringBuilder();
    for (String label : Palette.labels()) rule(css, ".kind-", label, "--kind", Palette.fill(label));
    for (String type : Palette.types()) rule(css, ".act-", type, "--act", Palette.line(type));
    return css.toString();
  }

  private static void rule(StringBuilder css, String prefix, String name, String of, String color) {
    css.append(prefix).append(PageIndex.word(Objects.requireNonNull(name)));
    css.append(" { ").append(of).append(": ").append(color).append("; }\n");
  }
}
