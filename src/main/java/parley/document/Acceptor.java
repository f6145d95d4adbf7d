package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A JSON Schema made into code that says whether a value fits it, and not why. It knows the
 * keywords that the schema of a dossier uses, and refuses a schema with any other.
 */
final class Acceptor {
  /** Whether a value is as one keyword wants it; what the keyword is not about always is. */
  @FunctionalInterface
  interface Rule {
    boolean accepts(JsonNode value);
  }

  /** Keywords that only speak to people and tools. */
  private static final Set<String> REMARKS =
      Set.of("$schema", "$id", "$defs", "title", "description", "default");

  /** Keywords that are compiled together with a neighbour. */
  private static final Map<String, String> NEIGHBOURS =
      Map.of(
          "additionalProperties", "properties", "prefixItems", "items", "then", "if", "else", "if");

  private final JsonNode schema;
  private final Map<String, Rule> references = new HashMap<>();

  private Acceptor(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * The rule that a schema stands for.
   *
   * @throws IllegalArgumentException when a keyword is not known here
   */
  static Rule of(JsonNode schema) {
    return new Acceptor(schema).rule(schema);
  }

  private Rule rule(JsonNode part) {
    if (part.isBoolean()) return all(part.booleanValue() ? List.of() : List.of(value -> false));
    List<Rule> rules = new ArrayList<>();
    for (Map.Entry<String, JsonNode> keyword : part.properties()) {
      String name = keyword.getKey();
      if (REMARKS.contains(name)) continue;
      if (!NEIGHBOURS.containsKey(name)) rules.add(rule(name, keyword.getValue(), part));
      else if (!part.has(NEIGHBOURS.get(name))) throw unknown(name);
    }
    return all(rules);
  }

  private static Rule all(List<Rule> list) {
    if (list.size() == 1) return list.get(0);
    Rule[] rules = list.toArray(Rule[]::new);
    return value -> {
      for (Rule rule : rules) if (!rule.accepts(value)) return false;
      return true;
    };
  }

  private Rule rule(String keyword, JsonNode bound, JsonNode part) {
    return switch (keyword) {
      case "$ref" -> reference(bound.textValue());
      case "type" -> type(bound);
      case "enum" -> oneOf(bound);
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
      case "uniqueItems" -> value -> !value.isArray() || !bound.booleanValue() || unique(value);
      case "required" -> required(bound);
      case "items" -> items(bound, part.path("prefixItems"));
      case "properties" -> members(bound, part.path("additionalProperties"));
      case "if" -> choice(bound, part);
      default -> throw unknown(keyword);
    };
  }

  private static IllegalArgumentException unknown(String keyword) {
    return new IllegalArgumentException(
        "the schema uses \"" + keyword + "\" in a way that the acceptor does not know");
  }

  private Rule reference(String to) {
    Rule known = references.get(to);
    if (known != null) return known;
    Rule rule = rule(schema.at(to.substring(1)));
    references.put(to, rule);
    return rule;
  }

  private static Rule type(JsonNode names) {
    if (!names.isArray()) return type(names.textValue());
    List<Rule> types = new ArrayList<>();
    for (JsonNode name : names) types.add(type(name.textValue()));
    return value -> {
      for (Rule type : types) if (type.accepts(value)) return true;
      return false;
    };
  }

  private static Rule type(String name) {
    return switch (name) {
      case "string" -> JsonNode::isTextual;
      case "array" -> JsonNode::isArray;
      case "object" -> JsonNode::isObject;
      case "boolean" -> JsonNode::isBoolean;
      case "number" -> JsonNode::isNumber;
      case "integer" -> value -> value.isNumber() && value.canConvertToExactIntegral();
      default -> throw unknown(name);
    };
  }

  private static Rule oneOf(JsonNode words) {
    Set<String> allowed = new HashSet<>();
    for (JsonNode word : words) {
      if (!word.isTextual()) throw unknown("enum");
      allowed.add(word.textValue());
    }
    return value -> value.isTextual() && allowed.contains(value.textValue());
  }

  private static Rule pattern(String regex) {
    // In a schema, $ does not match before a last line break.
    Pattern pattern = Pattern.compile(regex.replaceFirst("\\$$", "\\\\z"));
    return value -> !value.isTextual() || pattern.matcher(value.textValue()).find();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean unique(JsonNode list) {
    if (list.size() < 2) return true;
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode item : list) if (!seen.add(item)) return false;
    return true;
  }

  private static Rule required(JsonNode names) {
    List<String> keys = new ArrayList<>();
    for (JsonNode name : names) keys.add(name.textValue());
    return value -> {
      if (!value.isObject()) return true;
      for (String key : keys) if (!value.has(key)) return false;
      return true;
    };
  }

  private Rule items(JsonNode rest, JsonNode prefix) {
    List<Rule> first = new ArrayList<>();
    for (JsonNode one : prefix) first.add(rule(one));
    Rule others = rule(rest);
    return value -> {
      if (!value.isArray()) return true;
      for (int i = 0; i < value.size(); i++) {
        Rule rule = i < first.size() ? first.get(i) : others;
        if (!rule.accepts(value.get(i))) return false;
      }
      return true;
    };
  }

  private Rule members(JsonNode properties, JsonNode additional) {
    Rule others = rule(additional.isMissingNode() ? BooleanNode.TRUE : additional);
    Map<String, Rule> known = new HashMap<>();
    for (Map.Entry<String, JsonNode> one : properties.properties()) {
      known.put(one.getKey(), rule(one.getValue()));
    }
    return value -> {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        if (!known.getOrDefault(member.getKey(), others).accepts(member.getValue())) return false;
      }
      return true;
    };
  }

  private Rule choice(JsonNode condition, JsonNode part) {
    Rule when = rule(condition);
    Rule then = part.has("then") ? rule(part.get("then")) : value -> true;
    Rule otherwise = part.has("else") ? rule(part.get("else")) : value -> true;
    return value -> (when.accepts(value) ? then : otherwise).accepts(value);
  }
}
