package parley.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.picture.Picture;
import parley.render.html.HtmlPage;
import parley.render.html.HtmlWriter;
import parley.render.html.InlineResource;

/**
 * A picture as one file for a browser, without a network: the drawing, the demands by sides, the
 * timeline, and all of it as tables. The whole content is markup that reads without a script; the
 * script only hides, shows and copies what is there.
 */
public final class StandalonePage {
  private static final InlineResource SCRIPT =
      new InlineResource(
          InlineResource.of(StandalonePage.class, "page.js").text()
              + InlineResource.of(StandalonePage.class, "canvas.js").text());
  private static final InlineResource STYLE =
      new InlineResource(
          InlineResource.of(StandalonePage.class, "page.css").text() + PageColors.css());
  private static final Pattern SVG_STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private final PageIndex index;
  private final Picture picture;
  private final @Nullable String answer;
  private final HtmlWriter html = new HtmlWriter();

  private StandalonePage(Picture picture, @Nullable String answer) {
    this.picture = picture;
    this.answer = answer;
    this.index = new PageIndex(picture);
  }

  /**
   * The page. The drawing is an {@code svg} element of our own making, in which a group of the
   * class {@code node} has a {@code data-id} and one of the class {@code edge} a {@code data-edge},
   * the place among the picture's edges.
   */
  public static String html(Picture picture, String svg) {
    return new StandalonePage(picture, null).write(svg);
  }

  /** The same with a way back to the answer that is drawn, at an address beside the page. */
  public static String html(Picture picture, String svg, String answer) {
    return new StandalonePage(picture, answer).write(svg);
  }

  private String write(String svg) {
    html.raw(HtmlPage.start(picture.title(), policy(svg), STYLE.asStyle(), SCRIPT.asScript()));
    html.raw("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n");
    new PageHeader(picture, answer, html).write();
    html.raw("<div id=\"desk\">\n<main id=\"content\" tabindex=\"-1\">\n");
    section("picture", "Picture", () -> html.raw("<div id=\"canvas\">" + svg + "</div>\n"));
    section("demands", "Demands", () -> new DemandMatrix(index, html).write());
    section("timeline", "Timeline", () -> new ClaimTimeline(index, html).write());
    section("tables", "Tables", () -> PageTables.write(index, html));
    html.raw("</main>\n</div>\n");
    html.raw(
        "<footer>Made by parley. Each line leads to the words of an article that support it.</footer>\n");
    html.raw(HtmlPage.END);
    return html.toString();
  }

  /** What the page with that drawing may do, as a content security policy: run its own script. */
  public static String policy(String svg) {
    StringBuilder styles = new StringBuilder(STYLE.hash());
    Matcher style = SVG_STYLE.matcher(svg);
    while (style.find()) styles.append(' ').append(new InlineResource(style.group(1)).hash());
    return HtmlPage.policy(
        "script-src " + SCRIPT.hash() + "; style-src " + styles + "; img-src data:");
  }

  private void section(String id, String heading, Runnable content) {
    html.open("section", "id", id, "aria-labelledby", "h-" + id);
    html.element("h2", heading, "id", "h-" + id).line();
    content.run();
    html.close().line();
  }
}
