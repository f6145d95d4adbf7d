package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.EntityType;

/** What stands in a tree and belongs to no article and no entity, because something is wrong. */
record Stray(ObjectNode rest, List<Problem> problems) {
  private static final Set<String> ENTITIES =
      Stream.of(EntityType.values()).map(EntityType::section).collect(Collectors.toSet());

  /** {@code root} of the tree is an object. */
  static Stray of(Tree tree) {
    Stray stray = new Stray(JsonNodeFactory.instance.objectNode(), new ArrayList<>());
    JsonNode root = tree.root();
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      stray.take(tree, member.getKey(), member.getValue());
    }
    tree.doubles(root)
        .forEach((key, value) -> stray.rest.set(Letters.again(key), Letters.whole(tree, value)));
    if (!stray.rest.isEmpty()) stray.add(tree, "");
    return stray;
  }

  private void take(Tree tree, String key, JsonNode value) {
    String pointer = Pointer.of("", key);
    String owner = ENTITIES.contains(key) || key.equals("articles") ? "id" : "article";
    boolean section = ENTITIES.contains(key) || key.equals("articles") || key.equals("claims");
    if (section && value.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < value.size(); i++) {
        Item item = new Item(tree, Pointer.of(pointer, i), value.get(i));
        if (item.node().isObject() && item.id(owner) != null) continue;
        list.add(Letters.whole(tree, item.node()));
        add(tree, item.pointer());
      }
      if (!list.isEmpty()) rest.set(key, list);
    } else if (section || tree.faulty(pointer)) {
      rest.set(key, Letters.whole(tree, value));
    }
    add(tree, pointer);
    if (rest.has(key) && !value.isArray()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        add(tree, Pointer.of(pointer, member.getKey()));
      }
    }
  }

  private void add(Tree tree, String item) {
    tree.found(item).forEach(finding -> problems.add(finding.in(tree.file())));
  }

  /** Whether some of it may belong to an article. */
  boolean spoils() {
    return rest.properties().stream().anyMatch(member -> !ENTITIES.contains(member.getKey()));
  }
}
