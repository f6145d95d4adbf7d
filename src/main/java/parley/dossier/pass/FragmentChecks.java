package parley.dossier.pass;

import parley.dossier.check.ValueChecks;
import parley.dossier.parse.DocumentTree;
import parley.dossier.quote.UnresolvedQuotations;
import parley.dossier.schema.DossierSchema;

/** What a tree can be checked for alone, whatever else is loaded with it. */
public final class FragmentChecks {
  private FragmentChecks() {}

  /** {@code pinning} when there are texts to look quotations up in. */
  public static void check(DocumentTree tree, boolean pinning) {
    DossierSchema.check(tree);
    ValueChecks.check(tree);
    if (!pinning) UnresolvedQuotations.report(tree);
    tree.endLocalChecks();
  }
}
