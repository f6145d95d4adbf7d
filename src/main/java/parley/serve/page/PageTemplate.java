package parley.serve.page;

import java.util.function.Consumer;
import parley.render.html.HtmlPage;
import parley.render.html.HtmlWriter;
import parley.serve.http.Routes;

/** What all pages have around their content. */
final class PageTemplate {
  private PageTemplate() {}

  /** A page with a script of ours, and the way to the other pages. */
  static String page(String title, Consumer<HtmlWriter> content) {
    return document(
        title,
        "parley.js",
        html -> {
          html.link("Skip to the content", "#content", "class", "skip");
          html.open("header", "class", "site").open("div");
          html.link("parley", Routes.HOME, "class", "mark");
          html.open("nav", "aria-label", "Pages");
          html.link("Questions", Routes.HOME).link("Neo4j Browser", Routes.TO_BROWSER);
          html.close().close().close();
          html.open("main", "id", "content");
          content.accept(html);
          html.close();
        });
  }

  /** A page for one purpose, with the script for it. */
  static String pageWithoutNavigation(String title, String script, Consumer<HtmlWriter> content) {
    return document(
        title,
        script,
        html -> {
          html.open("main", "class", "bare");
          content.accept(html);
          html.close();
        });
  }

  private static String document(String title, String script, Consumer<HtmlWriter> body) {
    HtmlWriter resources = new HtmlWriter();
    resources.voidElement("link", "rel", "icon", "href", Routes.ASSETS + "parley.svg").line();
    resources.voidElement("link", "rel", "stylesheet", "href", Routes.ASSETS + "parley.css").line();
    resources.element("script", "", "src", Routes.ASSETS + script, "defer", "");
    String shown = title.equals("parley") ? title : title + " · parley";
    HtmlWriter html = new HtmlWriter().raw(HtmlPage.start(shown, null, resources.toString()));
    body.accept(html);
    return html.line().raw(HtmlPage.END).toString();
  }
}
