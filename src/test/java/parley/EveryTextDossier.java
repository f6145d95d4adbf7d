package parley;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A dossier in which given texts are every free text that the format has. It is made of the schema,
 * so that a field that is added is tried too.
 */
public final class EveryTextDossier {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode SCHEMA = schema();

  /** What keys hold that are needed and no free texts: the first that goes with all the others. */
  private static final Map<String, String> OTHERS =
      Map.of("kind", "meeting", "act", "counts", "relation", "vague", "publishedBasis", "stated");

  /** What stands in the articles' texts instead of these: they do not enter the graph. */
  private static final Set<String> OUTSIDE = Set.of("quote", "exact", "textFile");

  private final List<String> texts;
  private final Path folder;

  private EveryTextDossier(List<String> texts, Path folder) {
    this.texts = texts;
    this.folder = folder;
  }

  /**
   * Writes {@code dossier.jsonl}, a line for each text, and the articles' texts, into {@code
   * texts}.
   *
   * @return the dossier
   */
  public static Path write(Path folder, List<String> texts) throws IOException {
    return new EveryTextDossier(texts, folder).write();
  }

  private Path write() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("texts"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(line(i).toString());
      Files.writeString(articles.resolve(i + ".txt"), "⟪ " + texts.get(i) + " ⟫");
    }
    return Files.write(folder.resolve("dossier.jsonl"), lines, UTF_8);
  }

  private ObjectNode line(int number) {
    ObjectNode line = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> section : SCHEMA.path("properties").properties()) {
      JsonNode items = section.getValue().path("items");
      if (items.has("$ref")) {
        line.putArray(section.getKey()).add(object(section.getKey(), number, resolved(items)));
      }
    }
    return line;
  }

  private ObjectNode object(String section, int number, JsonNode schema) {
    ObjectNode object = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String key = property.getKey();
      boolean needed = false;
      for (JsonNode name : schema.path("required")) needed |= name.textValue().equals(key);
      JsonNode value = value(section, number, key, property.getValue(), needed);
      if (!value.isMissingNode()) object.set(key, value);
    }
    return object;
  }

  private JsonNode value(String section, int number, String key, JsonNode schema, boolean needed) {
    String text = texts.get(number);
    String type = schema.path("$ref").asText("").replace("#/$defs/", "");
    if (key.equals("id")) return TextNode.valueOf(section + ":" + number);
    if (key.equals("textFile")) return TextNode.valueOf(number + ".txt");
    if (key.equals("url")) {
      return TextNode.valueOf("https://x/" + text.replaceAll("[\\p{Z}\\p{Cc}]", ""));
    }
    // Compared character by character with what a quotation finds, which has no blanks at its ends.
    if (type.equals("exact")) return TextNode.valueOf(text.strip());
    if (Set.of("text", "quotations").contains(type)) return TextNode.valueOf(text);
    if (isText(schema.path("items"))) return JSON.createArrayNode().add(text + text);
    if (type.equals("when")) return JSON.createObjectNode().put("text", text);
    if (resolved(schema).path("type").asText().equals("object")) {
      return object(section, number, resolved(schema));
    }
    if (!needed) return JSON.missingNode();
    if (key.equals("article")) return TextNode.valueOf("articles:" + number);
    if (key.equals("subject")) return JSON.createArrayNode().add("people:" + number);
    return TextNode.valueOf(OTHERS.getOrDefault(key, "x"));
  }

  /** Every text of a dossier's lines by its place, but for those that do not enter the graph. */
  public static NavigableMap<String, String> in(Path dossier) throws IOException {
    NavigableMap<String, String> texts = new TreeMap<>();
    for (String line : Files.readAllLines(dossier)) {
      for (Map.Entry<String, JsonNode> section : JSON.readTree(line).properties()) {
        for (JsonNode item : section.getValue()) {
          each(section.getKey() + " " + item.path("id").asText(), item, texts::put);
        }
      }
    }
    return texts;
  }

  private static void each(String place, JsonNode node, BiConsumer<String, String> texts) {
    if (node.isTextual()) texts.accept(place, node.textValue());
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) each(place + "/" + i, array.get(i), texts);
    }
    for (Map.Entry<String, JsonNode> key : node.properties()) {
      if (!OUTSIDE.contains(key.getKey())) {
        each(place + "/" + key.getKey(), key.getValue(), texts);
      }
    }
  }

  private static boolean isText(JsonNode schema) {
    return schema.path("$ref").asText("").equals("#/$defs/text");
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? SCHEMA.at(schema.path("$ref").textValue().substring(1)) : schema;
  }

  private static JsonNode schema() {
    try {
      return JSON.readTree(Path.of("loader/dossier.schema.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
