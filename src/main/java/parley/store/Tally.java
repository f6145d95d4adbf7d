package parley.store;

/** What of one sort was added, changed and removed, and how much was found unchanged. */
public record Tally(Ids added, Ids changed, Ids removed, int unchanged) {
  static final Tally NONE = new Tally(Ids.NONE, Ids.NONE, Ids.NONE, 0);

  /** Whether nothing was added, changed or removed. */
  public boolean nothing() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** How many there are in all. */
  int size() {
    return added.size() + changed.size() + removed.size() + unchanged;
  }

  Tally and(Tally other) {
    return new Tally(
        added.and(other.added),
        changed.and(other.changed),
        removed.and(other.removed),
        unchanged + other.unchanged);
  }
}
