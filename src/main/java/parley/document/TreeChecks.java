package parley.document;

/** What a tree can be held against alone, whatever else is loaded with it. */
final class TreeChecks {
  private TreeChecks() {}

  /** {@code pinning} when there are texts to look quotations up in. */
  static void check(Tree tree, boolean pinning) {
    DossierSchema.check(tree);
    Refinements.check(tree);
    if (!pinning) Unpinned.report(tree);
    tree.settle();
  }
}
