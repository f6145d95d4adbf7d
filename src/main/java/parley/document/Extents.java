package parley.document;

import java.util.HashMap;
import java.util.Map;

/** Where in a file the keys and texts stand that pinning replaces; all others are not noted. */
final class Extents {
  static final String QUOTE = "quote";
  static final String TEXT_FILE = "textFile";

  private final Map<String, Extent> keys = new HashMap<>();
  private final Map<String, Extent> values = new HashMap<>();

  /** Whether the value is a quotation, one of a list of quotations, or the name of a text. */
  static boolean wanted(String pointer) {
    return pinned(pointer) || pinned(Pointer.parent(pointer));
  }

  private static boolean pinned(String pointer) {
    return pointer.endsWith("/" + QUOTE) || pointer.endsWith("/" + TEXT_FILE);
  }

  void key(String pointer, Extent extent) {
    keys.putIfAbsent(pointer, extent);
  }

  void value(String pointer, Extent extent) {
    values.putIfAbsent(pointer, extent);
  }

  Extent key(String pointer) {
    return noted(keys, pointer);
  }

  Extent value(String pointer) {
    return noted(values, pointer);
  }

  private static Extent noted(Map<String, Extent> extents, String pointer) {
    Extent extent = extents.get(pointer);
    if (extent == null) throw new IllegalStateException("no place is noted for " + pointer);
    return extent;
  }
}
