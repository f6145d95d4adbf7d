package parley.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import parley.render.html.HtmlPage;

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
    try (InputStream in = StaticAssets.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("no " + name + " on the class path");
      String text = new String(in.readAllBytes(), UTF_8);
      return name.endsWith(".css") ? HtmlPage.STYLE.text() + text : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
