package parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ids of things that changed: their number, and, sorted, as many of them as one may care to read.
 */
public record Ids(int size, List<String> listed) {
  /** A load of a million articles must not fill the memory with their names. */
  private static final int LISTED = 10_000;

  static final Ids NONE = new Ids(0, List.of());

  public Ids {
    listed = List.copyOf(listed);
  }

  static Ids of(Collection<String> ids) {
    return ids.isEmpty() ? NONE : new Ids(ids.size(), ids.stream().sorted().limit(LISTED).toList());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return size == 0;
  }

  Ids and(Ids other) {
    if (other.isEmpty()) return this;
    if (isEmpty()) return other;
    List<String> all = listed;
    if (listed.size() < LISTED) {
      all = new ArrayList<>(listed);
      all.addAll(other.listed.subList(0, Math.min(other.listed.size(), LISTED - listed.size())));
      all.sort(null);
    }
    return new Ids(size + other.size, all);
  }
}
