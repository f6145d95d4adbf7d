package parley.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which ids of one sort were added, changed and removed, sorted, and how many were found unchanged.
 */
public record Tally(List<String> added, List<String> changed, List<String> removed, int unchanged) {
  static final Tally NONE = new Tally(List.of(), List.of(), List.of(), 0);

  public Tally {
    added = added.stream().sorted().toList();
    changed = changed.stream().sorted().toList();
    removed = removed.stream().sorted().toList();
  }

  /** Whether nothing was added, changed or removed. */
  public boolean nothing() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  Tally and(Tally other) {
    return new Tally(
        joined(added, other.added),
        joined(changed, other.changed),
        joined(removed, other.removed),
        unchanged + other.unchanged);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
