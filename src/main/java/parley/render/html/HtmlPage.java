package parley.render.html;

import org.jspecify.annotations.Nullable;

/** The frame of all pages: the head, and what stands around the body. */
public final class HtmlPage {
  /** The style of an answer; served pages add to it. */
  public static final InlineResource STYLE = InlineResource.of(HtmlPage.class, "page.css");

  public static final String END = "</body>\n</html>\n";

  private HtmlPage() {}

  /** A policy for a page that holds all it needs: what is allowed besides comes as directives. */
  public static String policy(String allowed) {
    return "default-src 'none'; " + allowed + "; base-uri 'none'; form-action 'none'";
  }

  /**
   * A page up to the start of its body.
   *
   * @param policy none when the server's headers have one
   * @param resources the elements of styles and scripts
   */
  public static String start(String title, @Nullable String policy, String... resources) {
    String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        %s<meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>%s</title>
        %s
        </head>
        <body>
        """
        .formatted(
            policy == null ? "" : meta,
            MarkupEscaper.htmlLine(title),
            String.join("\n", resources));
  }
}
