package parley.store;

/** What a load or an unload changed, or would change. */
public record Changes(Tally articles, Tally claims, Tally entities) {
  /** None. */
  public static final Changes NONE = new Changes(Tally.NONE, Tally.NONE, Tally.NONE);

  /** Whether the graph is as it was. */
  public boolean nothing() {
    return articles.nothing() && claims.nothing() && entities.nothing();
  }

  /** Nothing, with so many articles there as they are. */
  public static Changes unchangedArticles(int unchanged) {
    return new Changes(new Tally(Ids.NONE, Ids.NONE, Ids.NONE, unchanged), Tally.NONE, Tally.NONE);
  }

  Changes and(Changes other) {
    return new Changes(
        articles.and(other.articles), claims.and(other.claims), entities.and(other.entities));
  }
}
