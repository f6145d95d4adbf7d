package parley.page;

import parley.render.html.HtmlWriter;

/**
 * All that a page shows, as three tables: things, what is said between them, and the claims behind
 * it. The page's script reads the picture from them.
 */
final class PageTables {
  private PageTables() {}

  static void write(PageIndex index, HtmlWriter html) {
    new NodeTable(index, html).write();
    new EdgeTable(index, html).write();
    new ClaimTable(index, html).write();
  }
}
