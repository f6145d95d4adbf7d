package parley.serve.http;

import java.util.Map;
import java.util.Optional;
import parley.render.html.HtmlPage;
import parley.render.value.BundledText;

/** The style and the scripts of our pages, by exact name; they hold no secret. */
public final class StaticAssets {
  private static final Map<String, String> TYPES =
      Map.of(
          "parley.css", "text/css",
          "parley.js", "text/javascript",
          "enter.js", "text/javascript",
          "browser.js", "text/javascript",
          "parley.svg", "image/svg+xml");

  private StaticAssets() {}

  public static Optional<Response> find(String path) {
    if (!path.startsWith(Routes.ASSETS)) return Optional.empty();
    String name = path.substring(Routes.ASSETS.length());
    return Optional.ofNullable(TYPES.get(name)).map(type -> Response.text(200, type, read(name)));
  }

  private static String read(String name) {
    String text = BundledText.read(StaticAssets.class, name);
    return name.endsWith(".css") ? HtmlPage.STYLE.text() + text : text;
  }
}
