package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.dossier.parse.DocumentTree;
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

  /** The keys and indexes from the root to the current value; most values need no pointer. */
  private final Deque<Object> path = new ArrayDeque<>();

  private ValueChecks(DocumentTree tree) {
    this.tree = tree;
  }

  public static void check(DocumentTree tree) {
    new ValueChecks(tree).check("", tree.root());
  }

  private void check(String key, JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT -> {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
          path.addLast(member.getKey());
          check(member.getKey(), member.getValue());
          path.removeLast();
        }
      }
      case ARRAY -> {
        for (int i = 0; i < value.size(); i++) {
          path.addLast(i);
          check(key, value.get(i));
          path.removeLast();
        }
      }
      case STRING -> {
        String text = value.textValue();
        if (COMPARED.contains(key) && !isUnambiguous(text)) problem(PatternMessages.id(text));
      }
      case NUMBER -> {
        if (DECIMAL_KEYS.contains(key) || value.canConvertToInt()) return;
        problem(
            "the number " + value.asText() + " is too large; the maximum is " + Integer.MAX_VALUE);
      }
      default -> {}
    }
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

  private void problem(String message) {
    String pointer = "";
    for (Object token : path) pointer = JsonPointers.of(pointer, token.toString());
    if (!tree.isFaulty(pointer)) tree.addProblem(pointer, message);
  }
}
