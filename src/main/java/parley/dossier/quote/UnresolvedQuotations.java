package parley.dossier.quote;

import java.util.stream.Stream;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.ReplaceableSpans;

/** Reports what only the texts can tell, when no texts are given. */
public final class UnresolvedQuotations {
  private static final String REMEDY = "; run \"parley pin --texts DIR FILE\"";

  private UnresolvedQuotations() {}

  public static void report(DocumentTree tree) {
    for (DossierItem article : DossierItem.of(tree, "articles")) {
      if (!isUnresolved(article, ReplaceableSpans.TEXT_FILE, "sha256", "length")) continue;
      article.addProblem(
          ReplaceableSpans.TEXT_FILE,
          "this article names its text but has no sha256 and length" + REMEDY);
    }
    for (DossierItem claim : DossierItem.of(tree, "claims")) {
      if (!isUnresolved(claim, ReplaceableSpans.QUOTE, "ranges")) continue;
      claim.addProblem(ReplaceableSpans.QUOTE, "this claim has a quotation but no range" + REMEDY);
    }
  }

  /** Whether a good key is there, and nothing yet that it will be replaced by. */
  private static boolean isUnresolved(DossierItem item, String key, String... replacements) {
    boolean good = item.node().has(key) && !item.isFaulty(key);
    return good && Stream.of(replacements).noneMatch(item.node()::has);
  }
}
