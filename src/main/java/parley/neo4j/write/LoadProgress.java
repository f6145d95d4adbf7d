package parley.neo4j.write;

/** Is told how far a load has come. */
@FunctionalInterface
public interface LoadProgress {
  /** Tells nobody. */
  LoadProgress NONE = (done, all) -> {};

  /** So many articles of all that are to be written are in the graph. */
  void articlesWritten(int done, int all);

  /**
   * All articles have been read, and a new store is being made of them, which takes as long again.
   */
  default void buildingStore() {}
}
