package parley.export.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.export.read.NodeWithLinks;

/** An item of a dossier, built key by key from a node; what the node does not have has no key. */
record ItemBuilder(NodeWithLinks node, Map<String, Object> keys) {
  ItemBuilder(NodeWithLinks star) {
    this(star, new LinkedHashMap<>());
  }

  /** The node's property of the same name. */
  ItemBuilder property(String name) {
    return put(name, node.get(name));
  }

  /** The node's property, unless it is what a dossier means by saying nothing. */
  ItemBuilder property(String name, Object silent) {
    return silent.equals(node.get(name)) ? this : property(name);
  }

  /** The id that a relationship leads to. */
  ItemBuilder link(String key, String type) {
    List<String> ids = node.targets(type);
    return ids.isEmpty() ? this : put(key, ids.get(0));
  }

  /** The ids that relationships lead to. */
  ItemBuilder links(String key, String type) {
    List<String> ids = node.targets(type);
    return ids.isEmpty() ? this : put(key, ids);
  }

  /** A date with the article's words for it. */
  ItemBuilder when(String key) {
    Object date = node.get(key);
    Object text = node.get(key + "Text");
    if (text == null) return put(key, date);
    Map<String, Object> when = new LinkedHashMap<>();
    if (date != null) when.put("date", date);
    when.put("text", text);
    return put(key, when);
  }

  ItemBuilder put(String key, @Nullable Object value) {
    if (value != null) keys.put(key, value);
    return this;
  }
}
