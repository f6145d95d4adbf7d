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
  static boolean isReplaceable(String pointer) {
    return isQuotationKey(pointer) || isQuotationKey(JsonPointers.parent(pointer));
  }

  private static boolean isQuotationKey(String pointer) {
    return pointer.endsWith("/" + QUOTE) || pointer.endsWith("/" + TEXT_FILE);
  }

  void addKey(String pointer, TextSpan span) {
    keys.putIfAbsent(pointer, span);
  }

  void addValue(String pointer, TextSpan span) {
    values.putIfAbsent(pointer, span);
  }

  public TextSpan key(String pointer) {
    return requireSpan(keys, pointer);
  }

  public TextSpan value(String pointer) {
    return requireSpan(values, pointer);
  }

  private static TextSpan requireSpan(Map<String, TextSpan> extents, String pointer) {
    TextSpan span = extents.get(pointer);
    if (span == null) throw new IllegalStateException("no place is noted for " + pointer);
    return span;
  }
}
