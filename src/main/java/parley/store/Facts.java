package parley.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Derives anew the facts that the claims of some articles touch: those they supported before, and
 * those they support now.
 */
final class Facts {
  private final Rows rows;

  /**
   * The ids of the things to derive around, sorted so that locks are taken in one order, by the
   * shape of fact.
   */
  private final SortedMap<String, SortedSet<String>> touched = new TreeMap<>();

  Facts(Rows rows) {
    this.rows = rows;
  }

  /** Remembers what the articles' claims bear on as they are now. */
  void touch(List<String> articles) {
    for (Map<String, @Nullable Object> row : rows.read("touched", "articles", articles)) {
      touched
          .computeIfAbsent(String.valueOf(row.get("shape")), shape -> new TreeSet<>())
          .add(String.valueOf(row.get("id")));
    }
  }

  /** Derives the facts around all that was touched. */
  void derive() {
    touched.forEach((shape, ids) -> rows.write("facts/" + shape, "ids", List.copyOf(ids)));
  }
}
