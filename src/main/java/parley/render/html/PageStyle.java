package parley.render.html;

/** The head of a page: its one style, and a policy that allows this style and nothing else. */
public final class PageStyle {
  private static final InlineResource CSS = InlineResource.of(PageStyle.class, "page.css");

  private PageStyle() {}

  /** The style itself. */
  public static String css() {
    return CSS.text();
  }

  /** A page up to the start of its main part; the title comes escaped. */
  static String head(String title) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src %s; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        """
        .formatted(CSS.hash(), title, CSS.text());
  }
}
