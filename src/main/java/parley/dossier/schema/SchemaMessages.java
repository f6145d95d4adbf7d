package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.dossier.parse.DocumentTree;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.NearestWord;

/** Says in our own words, and at the exact spot, where a tree departs from the schema. */
final class SchemaMessages {
  /** What may stand instead of a key. */
  private static final Map<String, String> REPLACEMENTS =
      Map.of("ranges", "quote", "sha256", "textFile", "length", "textFile");

  private final DocumentTree tree;
  private final NearestWord nearest = new NearestWord();

  SchemaMessages(DocumentTree tree) {
    this.tree = tree;
  }

  void add(SchemaViolation violation) {
    String pointer = violation.pointer();
    JsonNode value = tree.root().at(pointer);
    switch (violation.keyword()) {
      case "required" -> reportMissingKey(pointer, violation.property());
      case "additionalProperties" -> reportUnknownKey(violation, pointer);
      case "uniqueItems" -> reportRepeatedItem(pointer, value);
      case "false" -> tree.addKeyProblem(pointer, excludedKeyMessage(JsonPointers.last(pointer)));
      default -> {
        // A value that the syntax stage refused would only be refused once more.
        if (!tree.isFaulty(pointer)) tree.addProblem(pointer, message(violation, pointer, value));
      }
    }
  }

  private void reportMissingKey(String pointer, String key) {
    if (tree.isMisspelt(JsonPointers.of(pointer, key))) return;
    String instead = REPLACEMENTS.get(key);
    if (instead == null) {
      tree.addProblem(pointer, "missing " + MessageText.quote(key) + "; add it");
    } else if (!tree.isMisspelt(JsonPointers.of(pointer, instead))) {
      tree.addProblem(
          pointer,
          "missing " + MessageText.quote(key) + " or " + MessageText.quote(instead) + "; add one");
    }
  }

  private static String excludedKeyMessage(String key) {
    String instead = REPLACEMENTS.getOrDefault(key, "what is there");
    return MessageText.quote(key)
        + " cannot be used with "
        + MessageText.quote(instead)
        + "; remove one";
  }

  private void reportUnknownKey(SchemaViolation violation, String pointer) {
    String key = violation.property();
    if (pointer.isEmpty() && key.equals(DossierSchema.UNREADABLE)) {
      String message = "this text could not be read; replace the line with what it should be";
      tree.addKeyProblem(JsonPointers.of(pointer, key), message);
      return;
    }
    List<String> allowed = new ArrayList<>();
    violation.schema().path("properties").fieldNames().forEachRemaining(allowed::add);
    allowed.remove(DossierSchema.PROBLEMS); // nobody writes it by hand
    List<String> unused = new ArrayList<>(allowed);
    unused.removeIf(name -> tree.root().at(pointer).has(name));
    nearest.find(key, unused).ifPresent(near -> tree.markMisspelt(JsonPointers.of(pointer, near)));
    String hint = nearest.hint(key, unused);
    String at = JsonPointers.of(pointer, key);
    JsonNode value = tree.root().at(at);
    if (hint.isEmpty() && value.isValueNode() && value.asText("").isEmpty()) {
      // YAML in braces makes a key of what follows a comma.
      hint = "; if it belongs to the text before the comma, put that text in quotes";
    }
    if (hint.isEmpty()) hint = "; allowed here are " + String.join(", ", allowed);
    tree.addKeyProblem(at, "unknown key " + MessageText.quote(key) + hint);
  }

  private void reportRepeatedItem(String pointer, JsonNode list) {
    Set<JsonNode> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (seen.add(list.get(i))) continue;
      String shown = list.get(i).isTextual() ? MessageText.quote(list.get(i).asText()) : "this";
      tree.addProblem(JsonPointers.of(pointer, i), shown + " is listed twice; remove one");
    }
  }

  private String message(SchemaViolation violation, String pointer, JsonNode value) {
    String key = JsonPointers.last(pointer);
    JsonNode bound = violation.bound();
    String shown = value.isTextual() ? MessageText.quote(value.asText()) : value.toString();
    return switch (violation.keyword()) {
      case "type" -> type(violation, pointer, value);
      case "enum" -> notOneOf(bound, key, value);
      case "pattern" -> PatternMessages.message(violation.definition(), value.asText());
      case "minLength" -> PatternMessages.date(value.asText()).orElse(shown + " is too short");
      case "maxLength" ->
          "too long: at most " + bound.asText() + " characters are allowed; shorten it";
      case "minimum" -> shown + " is too small; the minimum is " + bound.asText();
      case "maximum" -> shown + " is too large; the maximum is " + bound.asText();
      case "minItems", "maxItems", "items" -> items(violation);
      case "minProperties" -> "this is empty; give \"date\", \"text\" or both";
      default -> "does not fit the schema (" + violation.keyword() + ")";
    };
  }

  private String items(SchemaViolation violation) {
    if (violation.definition().equals("range")) {
      return "a range is [start, end], two whole numbers";
    }
    return "the list is empty; name at least one";
  }

  private String notOneOf(JsonNode words, String key, JsonNode value) {
    List<String> allowed = new ArrayList<>();
    words.forEach(word -> allowed.add(word.asText()));
    if (!value.isTextual()) return "expected one of " + String.join(", ", allowed);
    String hint = nearest.hint(value.asText(), allowed);
    if (hint.isEmpty()) hint = "; it is one of " + String.join(", ", allowed);
    return MessageText.quote(value.asText()) + " is not " + MessageText.withArticle(key) + hint;
  }

  private static String type(SchemaViolation violation, String pointer, JsonNode value) {
    JsonNode expected = violation.bound();
    if (pointer.isEmpty()) {
      return "a dossier is an object with sections such as people, articles and claims, not "
          + typeName(value);
    }
    List<String> types = new ArrayList<>();
    if (expected.isArray()) expected.forEach(type -> types.add(noun(type.asText())));
    else types.add(noun(expected.asText()));
    String message = "expected " + MessageText.joinWithOr(types) + ", got " + typeName(value);
    if (value.isNull()) return message + "; remove it";
    return message + slip(types, violation.definition(), value);
  }

  /** What was probably meant. */
  private static String slip(List<String> expected, String definition, JsonNode value) {
    if (definition.equals("range")) return "; \"ranges\" is a list of ranges, like [[0, 5]]";
    boolean scalar = value.isValueNode();
    if (expected.contains("text")) {
      if (scalar) return "; put it in quotes";
      boolean isId = definition.equals("id") || definition.equals("ids");
      if (value.isObject()) {
        return isId ? "; give its id alone" : "; put it in quotes if the braces belong to the text";
      }
      if (value.size() == 1) return "; only one is allowed, remove the list around it";
      return "; only one is allowed" + (isId ? "" : ", put it in quotes if it is one text");
    }
    return expected.contains("a list") && value.isTextual() ? "; make it a list of one" : "";
  }

  private static String noun(String type) {
    return switch (type) {
      case "string" -> "text";
      case "array" -> "a list";
      case "object" -> "an object";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      default -> type;
    };
  }

  private static String typeName(JsonNode value) {
    if (value.isBoolean()) return value.asText();
    if (value.isNull()) return "nothing (null)";
    if (value.isNumber()) return "the number " + value.asText();
    return value.isTextual() ? "text" : value.isArray() ? "a list" : "an object";
  }
}
