package parley.neo4j.query;

/** Which rows of an answer are wanted: how many to skip, and how many at most; 0 for all. */
public record PageRequest(long skip, long limit) {
  /** Every row. */
  public static final PageRequest ALL = new PageRequest(0, 0);

  public PageRequest {
    if (skip < 0 || limit < 0) throw new IllegalArgumentException("a page has no negative rows");
  }
}
