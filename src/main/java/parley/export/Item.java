package parley.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a dossier, built key by key from a node; what the node does not have has no key. */
record Item(Star star, Map<String, Object> keys) {
  Item(Star star) {
    this(star, new LinkedHashMap<>());
  }

  /** The node's property of the same name. */
  Item property(String name) {
    return put(name, star.get(name));
  }

  /** The node's property, unless it is what a dossier means by saying nothing. */
  Item property(String name, Object silent) {
    return silent.equals(star.get(name)) ? this : property(name);
  }

  /** The id that a relationship leads to. */
  Item link(String key, String type) {
    List<String> ids = star.to(type);
    return ids.isEmpty() ? this : put(key, ids.get(0));
  }

  /** The ids that relationships lead to. */
  Item links(String key, String type) {
    List<String> ids = star.to(type);
    return ids.isEmpty() ? this : put(key, ids);
  }

  /** A date with the article's words for it. */
  Item when(String key) {
    Object date = star.get(key);
    Object text = star.get(key + "Text");
    if (text == null) return put(key, date);
    Map<String, Object> when = new LinkedHashMap<>();
    if (date != null) when.put("date", date);
    when.put("text", text);
    return put(key, when);
  }

  Item put(String key, @Nullable Object value) {
    if (value != null) keys.put(key, value);
    return this;
  }
}
