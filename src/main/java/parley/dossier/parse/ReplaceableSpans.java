package parley.dossier.parse;

import java.util.HashMap;
import java.util.Map;
import parley.dossier.problem.JsonPointers;

/** Where in a file the keys and texts stand that pinning replaces; all others are not noted. */
public final class ReplaceableSpans {
  public static final String QUOTE = "quote";
  public static final String TEXT_FILE = "textFile";

  private final Map<String, TextSpan> keys = new HashMap<>();
  private final Map<String, TextSpan> values = new HashMap<>();

  /** Whether the value is a quotation, one of a list of quotations, or the name of a text. */
  static boolean wanted(String pointer) {
    return pinned(pointer) || pinned(JsonPointers.parent(pointer));
  }

  private static boolean pinned(String pointer) {
    return pointer.endsWith("/" + QUOTE) || pointer.endsWith("/" + TEXT_FILE);
  }

  void key(String pointer, TextSpan extent) {
    keys.putIfAbsent(pointer, extent);
  }

  void value(String pointer, TextSpan extent) {
    values.putIfAbsent(pointer, extent);
  }

  public TextSpan key(String pointer) {
    return noted(keys, pointer);
  }

  public TextSpan value(String pointer) {
    return noted(values, pointer);
  }

  private static TextSpan noted(Map<String, TextSpan> extents, String pointer) {
    TextSpan extent = extents.get(pointer);
    if (extent == null) throw new IllegalStateException("no place is noted for " + pointer);
    return extent;
  }
}
