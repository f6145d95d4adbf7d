package parley.store;

/** Which rows of an answer are wanted: how many to skip, and how many at most; 0 for all. */
public record Page(long skip, long limit) {
  /** Every row. */
  public static final Page ALL = new Page(0, 0);

  public Page {
    if (skip < 0 || limit < 0) throw new IllegalArgumentException("a page has no negative rows");
  }
}
