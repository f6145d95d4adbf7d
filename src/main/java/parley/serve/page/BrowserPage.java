package parley.serve.page;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.export.browser.BrowserFavourite;
import parley.export.browser.BrowserPack;
import parley.neo4j.GuestUser;
import parley.render.html.HtmlWriter;
import parley.serve.http.RequestTarget;
import parley.serve.http.Response;
import parley.serve.http.Routes;

/**
 * The way to Neo4j Browser: a page whose script puts connection, style and favourites where Browser
 * keeps them, and goes on to it, so that nobody types a password.
 */
public final class BrowserPage {
  private BrowserPage() {}

  /** Goes on to Browser with a command for it and the command's argument. */
  public static Response of(GuestUser guest, BrowserPack pack, String command, String argument) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("cmd", command);
    query.put("arg", argument);
    String address = RequestTarget.format(Routes.BROWSER, query);
    return Response.html(
        200,
        PageTemplate.pageWithoutNavigation(
            "Neo4j Browser",
            "browser.js",
            html -> {
              html.element("h1", "Opening Neo4j Browser …");
              html.element("noscript", "Neo4j Browser needs scripts; allow them.");
              html.open(
                  "div", "hidden", "", "id", "connection", "data-uri", guest.uri().toString());
              html.element("span", guest.username(), "id", "username");
              html.element("span", guest.password(), "id", "password").close();
              html.open("pre", "hidden", "", "id", "style").preformatted(pack.grass()).close();
              pack.favourites().forEach(favourite -> favourite(favourite, html));
              html.open("p").link("Continue", address, "id", "onward").close();
            }));
  }

  private static void favourite(BrowserFavourite favourite, HtmlWriter html) {
    html.open("pre", "hidden", "", "class", "favourite", "data-folder", favourite.folder());
    html.preformatted(favourite.cypher()).close();
  }
}
