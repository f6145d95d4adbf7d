package parley.dossier.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import parley.dossier.problem.JsonPointers;

/** Where in a file the keys and texts stand that pinning replaces; all others are not noted. */
public final class ReplaceableSpans {
  public static final String QUOTE = "quote";
  public static final String TEXT_FILE = "textFile";

  /** Of a tree without positions. */
  static final ReplaceableSpans NONE = new ReplaceableSpans();

  private final Map<String, TextSpan> keys = new HashMap<>();
  private final Map<String, TextSpan> values = new HashMap<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> splitLists = new HashSet<>();

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

  void addValue(String pointer, TextSpan span, boolean hasNoQuotes) {
    if (values.putIfAbsent(pointer, span) == null && hasNoQuotes) plain.add(pointer);
  }

  void addSplitList(String pointer) {
    if (isQuotationKey(pointer)) splitLists.add(pointer);
  }

  /** Whether a comma would part the quotation there from what follows, as it has no quotes. */
  public boolean isSplitAtCommas(String pointer) {
    return plain.contains(pointer) && splitLists.contains(JsonPointers.parent(pointer));
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
