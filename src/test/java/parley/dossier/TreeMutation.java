package parley.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes good trees by chance: drops, renames, doubles, swaps types, leaves the allowed range. */
public final class TreeMutation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<JsonNode> SHARDS =
      List.of(
          json("null"),
          json("0"),
          json("-1"),
          json("1.0"),
          json("2.5"),
          json("1e30"),
          json("3000000000"),
          json("123456789012345678901234567890"),
          json("true"),
          json("\"\""),
          json("\" \""),
          json("\"x\""),
          json("\"x\\n\""),
          json("\"e\u0301\""),
          json("\"2031\""),
          json("\"2031-13\""),
          json("\"\uD83D\uDD4A\""),
          new TextNode("y".repeat(101)),
          new TextNode("\uD83D\uDD4A".repeat(200)),
          new TextNode("z".repeat(10_001)),
          json("[]"),
          json("[[1, 2]]"),
          json("[[2, 1.0]]"),
          json("[\"x\", \"x\"]"),
          json("[\"x\", \"y\"]"),
          json("{}"),
          json("{\"date\": \"2031\"}"));

  private static final List<String> KEYS =
      List.of("id", "nmae", "quote", "textFile", "ranges", "sha256", "text", "ordinal", "exact");

  private final Random random;

  public TreeMutation(Random random) {
    this.random = random;
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A changed copy. */
  public JsonNode of(JsonNode root) {
    JsonNode copy = root.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(copy, containers);
    JsonNode at = containers.get(random.nextInt(containers.size()));
    if (at instanceof ObjectNode object) change(object);
    else change((ArrayNode) at);
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (!node.isContainerNode()) return;
    containers.add(node);
    node.forEach(child -> collect(child, containers));
  }

  private void change(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    String some = keys.isEmpty() ? "id" : keys.get(random.nextInt(keys.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(some);
      case 1 -> {
        JsonNode value = object.remove(some);
        if (value != null) object.set(KEYS.get(random.nextInt(KEYS.size())), value);
      }
      case 2 -> object.set(KEYS.get(random.nextInt(KEYS.size())), shard());
      default -> object.set(some, shard());
    }
  }

  private void change(ArrayNode list) {
    int some = list.isEmpty() ? 0 : random.nextInt(list.size());
    switch (random.nextInt(4)) {
      case 0 -> list.remove(some);
      case 1 -> list.add(list.isEmpty() ? shard() : list.get(some).deepCopy());
      case 2 -> list.add(shard());
      default -> {
        if (!list.isEmpty()) list.set(some, shard());
      }
    }
  }

  private JsonNode shard() {
    return SHARDS.get(random.nextInt(SHARDS.size())).deepCopy();
  }
}
