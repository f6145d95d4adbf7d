package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.JsonPointers;

/**
 * A JSON Schema made into code. It knows the keywords that the schema of a dossier uses, and
 * refuses a schema with any other.
 */
final class CompiledSchema {
  /** One keyword, or several together. */
  @FunctionalInterface
  interface Rule {
    /**
     * Whether a value fits; what a keyword is not about always fits it.
     *
     * @param pointer where the value is; of no use when there is no sink
     * @param sink takes everything that does not fit; without one, the first misfit ends the check
     */
    boolean check(JsonNode value, String pointer, @Nullable Consumer<SchemaViolation> sink);

    default boolean accepts(JsonNode value) {
      return check(value, "", null);
    }
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
    return new CompiledSchema(schema).rule(schema, "");
  }

  private Rule rule(JsonNode part, String at) {
    if (part.isBoolean()) return part.booleanValue() ? allOf(List.of()) : nothing(part, at);
    List<Rule> rules = new ArrayList<>();
    for (Map.Entry<String, JsonNode> keyword : part.properties()) {
      String name = keyword.getKey();
      if (ANNOTATIONS.contains(name)) continue;
      if (!ADJACENT_KEYWORDS.containsKey(name)) rules.add(rule(name, part, at));
      else if (!part.has(ADJACENT_KEYWORDS.get(name))) throw unsupportedKeyword(name);
    }
    return allOf(rules);
  }

  private static Rule nothing(JsonNode part, String at) {
    return leaf("false", part, at, value -> false);
  }

  private static Rule allOf(List<Rule> list) {
    if (list.size() == 1) return list.get(0);
    Rule[] rules = list.toArray(Rule[]::new);
    return (value, pointer, sink) -> {
      boolean fits = true;
      for (Rule rule : rules) {
        fits &= rule.check(value, pointer, sink);
        if (!fits && sink == null) return false;
      }
      return fits;
    };
  }

  private Rule rule(String keyword, JsonNode part, String at) {
    JsonNode bound = part.get(keyword);
    return switch (keyword) {
      case "$ref" -> reference(bound.textValue());
      case "items" -> items(bound, part.path("prefixItems"), at);
      case "properties" -> properties(bound, part.path("additionalProperties"), at);
      case "required" -> required(bound, JsonPointers.of(at, keyword));
      case "if" -> ifThenElse(part, at);
      default ->
          leaf(keyword, bound, JsonPointers.of(at, keyword), SchemaKeywords.rule(keyword, bound));
    };
  }

  static IllegalArgumentException unsupportedKeyword(String keyword) {
    return new IllegalArgumentException(
        "the schema uses \"" + keyword + "\" in a way that is not compiled");
  }

  private static Rule leaf(String keyword, JsonNode bound, String at, Predicate<JsonNode> fits) {
    return (value, pointer, sink) -> {
      if (fits.test(value)) return true;
      if (sink != null) sink.accept(new SchemaViolation(pointer, keyword, "", bound, at));
      return false;
    };
  }

  private Rule reference(String to) {
    Rule known = references.get(to);
    if (known != null) return known;
    String at = to.substring(1);
    Rule rule = rule(schema.at(at), at);
    references.put(to, rule);
    return rule;
  }

  private Rule items(JsonNode rest, JsonNode prefix, String at) {
    List<Rule> first = new ArrayList<>();
    String prefixAt = JsonPointers.of(at, "prefixItems");
    for (JsonNode one : prefix) first.add(rule(one, JsonPointers.of(prefixAt, first.size())));
    String restAt = JsonPointers.of(at, "items");
    // No more items than these: said once, of the list.
    Rule list =
        rest.isBoolean() && !rest.booleanValue()
            ? leaf("items", rest, restAt, value -> value.size() <= first.size())
            : allOf(List.of());
    Rule others = rest.isBoolean() ? allOf(List.of()) : rule(rest, restAt);
    return (value, pointer, sink) -> {
      if (!value.isArray()) return true;
      boolean fits = list.check(value, pointer, sink);
      for (int i = 0; i < value.size(); i++) {
        if (!fits && sink == null) return false;
        Rule rule = i < first.size() ? first.get(i) : others;
        String item = sink == null ? pointer : JsonPointers.of(pointer, i);
        fits &= rule.check(value.get(i), item, sink);
      }
      return fits;
    };
  }

  private Rule properties(JsonNode properties, JsonNode additional, String at) {
    Map<String, Rule> known = new HashMap<>();
    String knownAt = JsonPointers.of(at, "properties");
    for (Map.Entry<String, JsonNode> one : properties.properties()) {
      known.put(one.getKey(), rule(one.getValue(), JsonPointers.of(knownAt, one.getKey())));
    }
    String keyword = "additionalProperties";
    JsonNode bound = additional.isMissingNode() ? BooleanNode.TRUE : additional;
    if (!bound.isBoolean()) throw unsupportedKeyword(keyword);
    boolean closed = !bound.booleanValue();
    String closedAt = JsonPointers.of(at, keyword);
    return (value, pointer, sink) -> {
      boolean fits = true;
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        String key = member.getKey();
        Rule rule = known.get(key);
        if (rule != null) {
          String inside = sink == null ? pointer : JsonPointers.of(pointer, key);
          fits &= rule.check(member.getValue(), inside, sink);
        } else if (closed) {
          fits = false;
          if (sink != null) {
            sink.accept(new SchemaViolation(pointer, keyword, key, bound, closedAt));
          }
        }
        if (!fits && sink == null) return false;
      }
      return fits;
    };
  }

  private static Rule required(JsonNode names, String at) {
    List<String> keys = new ArrayList<>();
    for (JsonNode name : names) keys.add(name.textValue());
    return (value, pointer, sink) -> {
      if (!value.isObject()) return true;
      boolean fits = true;
      for (String key : keys) {
        if (value.has(key)) continue;
        if (sink == null) return false;
        fits = false;
        sink.accept(new SchemaViolation(pointer, "required", key, names, at));
      }
      return fits;
    };
  }

  private Rule ifThenElse(JsonNode part, String at) {
    Rule when = rule(part.get("if"), JsonPointers.of(at, "if"));
    Rule then = branch(part, at, "then");
    Rule otherwise = branch(part, at, "else");
    return (value, pointer, sink) ->
        (when.accepts(value) ? then : otherwise).check(value, pointer, sink);
  }

  private Rule branch(JsonNode part, String at, String keyword) {
    return part.has(keyword)
        ? rule(part.get(keyword), JsonPointers.of(at, keyword))
        : (value, pointer, sink) -> true;
  }
}
