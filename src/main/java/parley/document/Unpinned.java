package parley.document;

import java.util.stream.Stream;

/** Reports what only the texts can tell, when no texts are given. */
final class Unpinned {
  private static final String REMEDY = "; run \"parley pin --texts DIR FILE\"";

  private Unpinned() {}

  static void report(Tree tree) {
    for (Item article : Item.of(tree, "articles")) {
      if (!open(article, Extents.TEXT_FILE, "sha256", "length")) continue;
      article.problem(
          Extents.TEXT_FILE, "this article names its text but has no sha256 and length" + REMEDY);
    }
    for (Item claim : Item.of(tree, "claims")) {
      if (!open(claim, Extents.QUOTE, "ranges")) continue;
      claim.problem(Extents.QUOTE, "this claim has a quotation but no range" + REMEDY);
    }
  }

  /** Whether a good key is there, and nothing yet that it will be replaced by. */
  private static boolean open(Item item, String key, String... replacements) {
    boolean good = item.node().has(key) && !item.tree().faulty(item.at(key));
    return good && Stream.of(replacements).noneMatch(item.node()::has);
  }
}
