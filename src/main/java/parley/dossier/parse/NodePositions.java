package parley.dossier.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.TextPosition;

/** Where in a document each key and value of its tree stands. */
final class NodePositions {
  /** Of a tree of which nobody noted where it stands. */
  static final NodePositions UNKNOWN = new NodePositions(TextPosition.START);

  /** Where the members of an object or list are, in their order; a list has no keys. */
  record Members(List<TextPosition> keys, List<TextPosition> values) {
    Members() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final TextPosition start;
  // By identity: equal objects stand at different positions.
  private final IdentityHashMap<JsonNode, Members> members = new IdentityHashMap<>();
  // Counting again for each of a million keys would take days.
  private final IdentityHashMap<JsonNode, Map<String, Integer>> indexes = new IdentityHashMap<>();

  NodePositions(TextPosition start) {
    this.start = start;
  }

  void add(JsonNode container, Members inside) {
    members.put(container, inside);
  }

  /** Where a value stands, or what is nearest around it; with {@code key}, where its key stands. */
  TextPosition find(JsonNode root, String pointer, boolean key) {
    JsonNode node = root;
    TextPosition position = start;
    for (String token : JsonPointers.tokens(pointer)) {
      Members inside = members.get(node);
      if (inside == null) return position;
      int index = node.isArray() ? Integer.parseInt(token) : indexOf(node, token);
      if (index < 0 || index >= inside.values().size()) return position;
      position = (key && node.isObject() ? inside.keys() : inside.values()).get(index);
      node = node.isArray() ? node.path(index) : node.path(token);
    }
    return position;
  }

  private int indexOf(JsonNode object, String key) {
    return indexes.computeIfAbsent(object, NodePositions::indexes).getOrDefault(key, -1);
  }

  private static Map<String, Integer> indexes(JsonNode object) {
    Map<String, Integer> indexes = new HashMap<>();
    object.fieldNames().forEachRemaining(name -> indexes.put(name, indexes.size()));
    return indexes;
  }
}
