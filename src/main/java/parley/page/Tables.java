package parley.page;

import parley.render.Html;

/**
 * All that a page shows, as three tables: things, what is said between them, and the claims behind
 * it. The page's script reads the picture from them.
 */
final class Tables {
  private Tables() {}

  static void write(Index index, Html html) {
    new ThingTable(index, html).write();
    new SaidTable(index, html).write();
    new ClaimTable(index, html).write();
  }
}
