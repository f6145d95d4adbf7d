package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The keywords of JSON Schema that look at one value, and not into it by other rules. */
final class SchemaKeywords {
  private SchemaKeywords() {}

  static Predicate<JsonNode> rule(String keyword, JsonNode bound) {
    return switch (keyword) {
      case "type" -> type(bound);
      case "enum" -> enumeration(bound);
      case "pattern" -> pattern(bound.textValue());
      case "minLength" -> {
        int least = bound.intValue();
        yield value -> !value.isTextual() || length(value.textValue()) >= least;
      }
      case "maxLength" -> {
        int most = bound.intValue();
        yield value -> !value.isTextual() || length(value.textValue()) <= most;
      }
      case "minimum" -> {
        double least = bound.doubleValue();
        yield value -> !value.isNumber() || value.doubleValue() >= least;
      }
      case "maximum" -> {
        double most = bound.doubleValue();
        yield value -> !value.isNumber() || value.doubleValue() <= most;
      }
      case "minItems" -> {
        int least = bound.intValue();
        yield value -> !value.isArray() || value.size() >= least;
      }
      case "maxItems" -> {
        int most = bound.intValue();
        yield value -> !value.isArray() || value.size() <= most;
      }
      case "minProperties" -> {
        int least = bound.intValue();
        yield value -> !value.isObject() || value.size() >= least;
      }
      case "uniqueItems" -> value -> !value.isArray() || !bound.booleanValue() || isUnique(value);
      default -> throw CompiledSchema.unsupportedKeyword(keyword);
    };
  }

  private static Predicate<JsonNode> type(JsonNode names) {
    if (!names.isArray()) return type(names.textValue());
    List<Predicate<JsonNode>> types = new ArrayList<>();
    for (JsonNode name : names) types.add(type(name.textValue()));
    return value -> {
      for (Predicate<JsonNode> type : types) if (type.test(value)) return true;
      return false;
    };
  }

  private static Predicate<JsonNode> type(String name) {
    return switch (name) {
      case "string" -> JsonNode::isTextual;
      case "array" -> JsonNode::isArray;
      case "object" -> JsonNode::isObject;
      case "boolean" -> JsonNode::isBoolean;
      case "number" -> JsonNode::isNumber;
      case "integer" -> value -> value.isNumber() && value.canConvertToExactIntegral();
      default -> throw CompiledSchema.unsupportedKeyword(name);
    };
  }

  private static Predicate<JsonNode> enumeration(JsonNode words) {
    Set<String> allowed = new HashSet<>();
    for (JsonNode word : words) {
      if (!word.isTextual()) throw CompiledSchema.unsupportedKeyword("enum");
      allowed.add(word.textValue());
    }
    return value -> value.isTextual() && allowed.contains(value.textValue());
  }

  private static Predicate<JsonNode> pattern(String regex) {
    // In a schema, $ does not match before a last line break.
    Pattern pattern = Pattern.compile(regex.replaceFirst("\\$$", "\\\\z"));
    return value -> !value.isTextual() || pattern.matcher(value.textValue()).find();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isUnique(JsonNode list) {
    if (list.size() < 2) return true;
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode item : list) if (!seen.add(item)) return false;
    return true;
  }
}
