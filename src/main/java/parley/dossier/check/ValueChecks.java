package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.ReplaceableSpans;
import parley.dossier.problem.JsonPointers;
import parley.dossier.schema.PatternMessages;
import parley.model.entity.ReferenceTargets;

/** What the schema cannot say of a single value: ids are in one Unicode form, numbers fit. */
public final class ValueChecks {
  /** Keys whose words are compared: ids, and the words that metrics, units and the like are. */
  private static final Set<String> COMPARED =
      Stream.concat(
              ReferenceTargets.keys().stream(),
              Stream.of("id", "article", "inResponseTo", "metric", "unit", "kind", "topic"))
          .collect(Collectors.toUnmodifiableSet());

  /** The only keys whose numbers are not counted in code points or ones. */
  private static final Set<String> DECIMAL_KEYS = Set.of("low", "high");

  /** What is below is in every Unicode form. */
  private static final char FIRST_COMBINING = '\u0300';

  private final DocumentTree tree;

  private ValueChecks(DocumentTree tree) {
    this.tree = tree;
  }

  public static void check(DocumentTree tree) {
    new ValueChecks(tree).check("", "", tree.root());
  }

  /** Whether there is nothing in a tree for {@link #check} to find, nor a quotation to look up. */
  public static boolean isValid(JsonNode root) {
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      if (!isValid(member.getKey(), member.getValue())) return false;
    }
    return true;
  }

  private static boolean isValid(String key, JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT -> {
        return isValid(value);
      }
      case ARRAY -> {
        for (JsonNode item : value) if (!isValid(key, item)) return false;
        return true;
      }
      case STRING -> {
        if (key.equals(ReplaceableSpans.QUOTE) || key.equals(ReplaceableSpans.TEXT_FILE))
          return false;
        return !COMPARED.contains(key) || isUnambiguous(value.textValue());
      }
      case NUMBER -> {
        return DECIMAL_KEYS.contains(key) || value.canConvertToInt();
      }
      default -> {
        return true;
      }
    }
  }

  private void check(String key, String pointer, JsonNode value) {
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        check(member.getKey(), JsonPointers.of(pointer, member.getKey()), member.getValue());
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) check(key, JsonPointers.of(pointer, i), value.get(i));
    } else if (value.isTextual() && COMPARED.contains(key)) {
      checkId(pointer, value.textValue());
    } else if (value.isNumber() && !DECIMAL_KEYS.contains(key) && !value.canConvertToInt()) {
      problem(
          pointer,
          "the number " + value.asText() + " is too large; the maximum is " + Integer.MAX_VALUE);
    }
  }

  private void checkId(String pointer, String id) {
    if (!isUnambiguous(id)) problem(pointer, PatternMessages.id(id));
  }

  /** Whether no other id looks the same. */
  private static boolean isUnambiguous(String id) {
    // A pattern's $ also matches before a last line break.
    if (id.endsWith("\n")) return false;
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.isNormalized(id, Normalizer.Form.NFC)
            && PatternMessages.invisibleMark(id).isEmpty();
      }
    }
    return true;
  }

  private void problem(String pointer, String message) {
    if (!tree.isFaulty(pointer)) tree.addProblem(pointer, message);
  }
}
