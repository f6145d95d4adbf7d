package parley.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ids of things that changed: their number, and, sorted, as many of them as one may care to read.
 */
public record ChangedIds(int size, List<String> listed) {
  /** A load of a million articles must not fill the memory with their names. */
  private static final int LISTED = 10_000;

  public static final ChangedIds NONE = new ChangedIds(0, List.of());

  public ChangedIds {
    listed = List.copyOf(listed);
  }

  static ChangedIds of(Collection<String> ids) {
    return ids.isEmpty()
        ? NONE
        : new ChangedIds(ids.size(), ids.stream().sorted().limit(LISTED).toList());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return size == 0;
  }

  ChangedIds plus(ChangedIds other) {
    if (other.isEmpty()) return this;
    if (isEmpty()) return other;
    List<String> all = listed;
    if (listed.size() < LISTED) {
      all = new ArrayList<>(listed);
      all.addAll(other.listed.subList(0, Math.min(other.listed.size(), LISTED - listed.size())));
      all.sort(null);
    }
    return new ChangedIds(size + other.size, all);
  }
}
