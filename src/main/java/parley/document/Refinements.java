package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the schema cannot say of a single value: ids are in one Unicode form, numbers fit. */
final class Refinements {
  private static final Set<String> IDS =
      Stream.concat(Expected.keys().stream(), Stream.of("id", "article", "inResponseTo"))
          .collect(Collectors.toUnmodifiableSet());

  /** The only keys whose numbers are not counted in code points or ones. */
  private static final Set<String> MEASURED = Set.of("low", "high");

  private final Tree tree;

  private Refinements(Tree tree) {
    this.tree = tree;
  }

  static void check(Tree tree) {
    new Refinements(tree).check("", "", tree.root());
  }

  private void check(String key, String pointer, JsonNode value) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        check(member.getKey(), Pointer.of(pointer, member.getKey()), member.getValue());
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) check(key, Pointer.of(pointer, i), value.get(i));
    } else if (value.isTextual() && IDS.contains(key)) {
      checkId(pointer, value.textValue());
    } else if (value.isNumber() && !MEASURED.contains(key) && !value.canConvertToInt()) {
      problem(
          pointer,
          "the number " + value.asText() + " is too large; the most is " + Integer.MAX_VALUE);
    }
  }

  private void checkId(String pointer, String id) {
    // A pattern's $ also matches before a last line break.
    boolean whole = !id.endsWith("\n") && Normalizer.isNormalized(id, Normalizer.Form.NFC);
    if (!whole) problem(pointer, Patterns.id(id));
  }

  private void problem(String pointer, String message) {
    if (!tree.faulty(pointer)) tree.problem(pointer, message);
  }
}
