package parley.store;

/** Is told how far a load has come. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, all) -> {};

  /** So many articles of all that are to be written are in the graph. */
  void articles(int done, int all);

  /**
   * All articles have been read, and a new store is being made of them, which takes as long again.
   */
  default void making() {}
}
