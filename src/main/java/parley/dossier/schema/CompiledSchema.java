package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON Schema made into code that says whether a value fits it, and not why. It knows the
 * keywords that the schema of a dossier uses, and refuses a schema with any other.
 */
final class CompiledSchema {
  /** Whether a value is as one keyword wants it; what the keyword is not about always is. */
  @FunctionalInterface
  interface Rule {
    boolean accepts(JsonNode value);
  }

  /** Keywords that only speak to people and tools. */
  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$id", "$defs", "title", "description", "default");

  /** Keywords that are compiled together with a neighbour. */
  private static final Map<String, String> ADJACENT_KEYWORDS =
      Map.of(
          "additionalProperties", "properties", "prefixItems", "items", "then", "if", "else", "if");

  private final JsonNode schema;
  private final Map<String, Rule> references = new HashMap<>();

  private CompiledSchema(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * The rule that a schema stands for.
   *
   * @throws IllegalArgumentException when a keyword is not known here
   */
  static Rule of(JsonNode schema) {
    return new CompiledSchema(schema).rule(schema);
  }

  private Rule rule(JsonNode part) {
    if (part.isBoolean()) return allOf(part.booleanValue() ? List.of() : List.of(value -> false));
    List<Rule> rules = new ArrayList<>();
    for (Map.Entry<String, JsonNode> keyword : part.properties()) {
      String name = keyword.getKey();
      if (ANNOTATIONS.contains(name)) continue;
      if (!ADJACENT_KEYWORDS.containsKey(name)) rules.add(rule(name, keyword.getValue(), part));
      else if (!part.has(ADJACENT_KEYWORDS.get(name))) throw unsupportedKeyword(name);
    }
    return allOf(rules);
  }

  private static Rule allOf(List<Rule> list) {
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
      case "items" -> items(bound, part.path("prefixItems"));
      case "properties" -> properties(bound, part.path("additionalProperties"));
      case "if" -> ifThenElse(bound, part);
      default -> SchemaKeywords.rule(keyword, bound);
    };
  }

  static IllegalArgumentException unsupportedKeyword(String keyword) {
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

  private Rule properties(JsonNode properties, JsonNode additional) {
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

  private Rule ifThenElse(JsonNode condition, JsonNode part) {
    Rule when = rule(condition);
    Rule then = part.has("then") ? rule(part.get("then")) : value -> true;
    Rule otherwise = part.has("else") ? rule(part.get("else")) : value -> true;
    return value -> (when.accepts(value) ? then : otherwise).accepts(value);
  }
}
