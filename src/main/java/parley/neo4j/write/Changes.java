package parley.neo4j.write;

/** What a load or an unload changed, or would change. */
public record Changes(ChangeCount articles, ChangeCount claims, ChangeCount entities) {
  /** None. */
  public static final Changes NONE =
      new Changes(ChangeCount.NONE, ChangeCount.NONE, ChangeCount.NONE);

  /** Whether the graph is as it was. */
  public boolean isEmpty() {
    return articles.isEmpty() && claims.isEmpty() && entities.isEmpty();
  }

  /** Nothing, with so many articles there as they are. */
  public static Changes unchangedArticles(int unchanged) {
    return new Changes(
        new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.NONE, unchanged),
        ChangeCount.NONE,
        ChangeCount.NONE);
  }

  public Changes plus(Changes other) {
    return new Changes(
        articles.plus(other.articles), claims.plus(other.claims), entities.plus(other.entities));
  }
}
