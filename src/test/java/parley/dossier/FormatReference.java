package parley.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.dossier.problem.MessageText;
import parley.model.claim.Act;

/** Writes the reference of the dossier format from its schema. */
final class FormatReference {
  private static final Map<String, String> TYPES =
      Map.of(
          "ids", "id, or list of ids",
          "when", "[date](#dates)",
          "range", "[range](#ranges)",
          "quotations", "text, or list of texts",
          "exact", "text, or list of texts",
          "figure", "[figure](#figures)",
          "slug", "[slug](#slugs)",
          "wikidata", "Wikidata item");

  private final JsonNode schema;
  private final StringBuilder out = new StringBuilder();

  private FormatReference(JsonNode schema) {
    this.schema = schema;
  }

  static String of(JsonNode schema) {
    return new FormatReference(schema).write();
  }

  private String write() {
    line("# The dossier format: reference");
    line("");
    line("Written from `loader/dossier.schema.json` by a test; change the schema, not this file.");
    line("For an introduction by example see [format.md](format.md).");
    line("");
    line(schema.path("description").asText());
    for (Map.Entry<String, JsonNode> section : schema.path("properties").properties()) {
      JsonNode items = section.getValue().path("items");
      if (items.has("$ref")) section(section.getKey(), definition(items));
    }
    acts();
    heading("Figures");
    table(definition("figure"));
    notation("Dates", "when");
    notation("Ranges", "range");
    notation("Ids", "id");
    notation("Slugs", "slug");
    return out.toString();
  }

  private void section(String name, JsonNode definition) {
    heading(name);
    line(definition.path("description").asText());
    line("");
    table(definition);
  }

  private void notation(String title, String name) {
    heading(title);
    line(definition(name).path("description").asText());
  }

  private void acts() {
    heading("Acts");
    line("What a claim of each act must name beside its `subject`; it may name more.");
    line("");
    line("| act | needs |");
    line("| --- | --- |");
    for (Act act : Act.values()) {
      List<String> parts = act.parts().stream().map(part -> "`" + part.word() + "`").toList();
      line("| `" + act.word() + "` | " + String.join(", ", parts) + " |");
    }
  }

  private void table(JsonNode definition) {
    Set<String> required = new HashSet<>();
    definition.path("required").forEach(key -> required.add(key.asText()));
    Set<String> unless = new HashSet<>();
    definition.at("/else/required").forEach(key -> unless.add(key.asText()));
    String instead = definition.at("/if/required/0").asText();
    line("| key | type | required | meaning |");
    line("| --- | --- | --- | --- |");
    for (Map.Entry<String, JsonNode> property : definition.path("properties").properties()) {
      String key = property.getKey();
      String needed = required.contains(key) ? "yes" : "";
      if (unless.contains(key)) needed = "unless `" + instead + "`";
      String meaning = meaning(property.getValue());
      line(
          "| `"
              + key
              + "` | "
              + type(property.getValue())
              + " | "
              + needed
              + " | "
              + meaning
              + " |");
    }
  }

  private String meaning(JsonNode property) {
    String meaning =
        property.path("description").asText(definition(property).path("description").asText());
    String otherwise = property.path("default").asText();
    return otherwise.isEmpty() ? meaning : meaning + " Left out: `" + otherwise + "`.";
  }

  private String type(JsonNode property) {
    if (property.has("$ref")) {
      String name = name(property);
      return TYPES.getOrDefault(name, name);
    }
    if (property.has("enum")) {
      List<String> words = new ArrayList<>();
      property.path("enum").forEach(word -> words.add("`" + word.asText() + "`"));
      return property.path("enum").size() > 10 ? "[act](#acts)" : MessageText.joinWithOr(words);
    }
    return switch (property.path("type").asText()) {
      case "array" -> "list of " + type(property.path("items"));
      case "string" -> "text";
      case "integer" -> "whole number";
      case "boolean" -> "`true` or `false`";
      default -> property.path("type").asText();
    };
  }

  private JsonNode definition(JsonNode reference) {
    return definition(name(reference));
  }

  private JsonNode definition(String name) {
    return schema.path("$defs").path(name);
  }

  private static String name(JsonNode reference) {
    return reference.path("$ref").asText().replace("#/$defs/", "");
  }

  private void heading(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
