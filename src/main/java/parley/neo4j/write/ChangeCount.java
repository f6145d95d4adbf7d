package parley.neo4j.write;

/** What of one sort was added, changed and removed, and how much was found unchanged. */
public record ChangeCount(ChangedIds added, ChangedIds changed, ChangedIds removed, int unchanged) {
  static final ChangeCount NONE =
      new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.NONE, 0);

  /** Whether nothing was added, changed or removed. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /** How many there are in all. */
  int size() {
    return added.size() + changed.size() + removed.size() + unchanged;
  }

  ChangeCount plus(ChangeCount other) {
    return new ChangeCount(
        added.plus(other.added),
        changed.plus(other.changed),
        removed.plus(other.removed),
        unchanged + other.unchanged);
  }
}
