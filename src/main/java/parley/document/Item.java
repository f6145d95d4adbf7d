package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object of a dossier, looked at with forgiveness: a part that is missing, of the wrong type or
 * already complained about is not there.
 */
record Item(Tree tree, String pointer, JsonNode node) {
  /** A text somewhere in the item. */
  record Text(String pointer, String value) {}

  /** The objects of a section. */
  static List<Item> of(Tree tree, String section) {
    return new Item(tree, "", tree.root()).items(section);
  }

  /** Whether nothing is wrong with it or with any part of it. */
  boolean clean() {
    return !tree.faulty(pointer);
  }

  /** Whether a key is there, if only misspelt. */
  boolean has(String key) {
    return node.has(key) || tree.meant(at(key));
  }

  @Nullable String text(String key) {
    JsonNode value = part(key);
    return value != null && value.isTextual() ? value.textValue() : null;
  }

  /** The id under a key, which stays what it is when others have something against it. */
  @Nullable String id(String key) {
    JsonNode value = node.get(key);
    boolean good = value != null && value.isTextual() && !tree.faultyAlone(at(key));
    return good ? value.textValue() : null;
  }

  /** A text that is there because the schema wants it and the item is clean. */
  String needed(String key) {
    String text = text(key);
    if (text == null) throw new IllegalStateException(pointer + " has no " + key);
    return text;
  }

  /** The texts of a list, or the one text that stands instead of a list. */
  List<Text> texts(String key) {
    String at = at(key);
    String single = text(key);
    if (single != null) return List.of(new Text(at, single));
    JsonNode list = node.path(key);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < (list.isArray() ? list.size() : 0); i++) {
      String itemAt = Pointer.of(at, i);
      if (list.get(i).isTextual() && !tree.faulty(itemAt)) {
        texts.add(new Text(itemAt, list.get(i).textValue()));
      }
    }
    return texts;
  }

  List<String> values(String key) {
    return texts(key).stream().map(Text::value).toList();
  }

  @Nullable Integer integer(String key) {
    JsonNode value = part(key);
    if (value == null || !value.canConvertToExactIntegral() || !value.canConvertToInt())
      return null;
    return value.intValue();
  }

  @Nullable Double number(String key) {
    JsonNode value = part(key);
    if (value == null || !value.isNumber()) return null;
    return value.doubleValue();
  }

  boolean flag(String key) {
    return node.path(key).asBoolean(false);
  }

  Optional<Item> child(String key) {
    JsonNode value = node.path(key);
    return value.isObject() ? Optional.of(new Item(tree, at(key), value)) : Optional.empty();
  }

  /** The objects and lists in the list under a key. */
  List<Item> items(String key) {
    JsonNode list = node.path(key);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < (list.isArray() ? list.size() : 0); i++) {
      if (list.get(i).isContainerNode()) {
        items.add(new Item(tree, Pointer.of(at(key), i), list.get(i)));
      }
    }
    return items;
  }

  String at(String key) {
    return Pointer.of(pointer, key);
  }

  /** Where it is, {@code file:line}. */
  String place() {
    return tree.place(pointer);
  }

  /** Where it is, for others to show. */
  Place located() {
    return tree.located(pointer);
  }

  /** What was found wrong with it so far, and these findings. */
  List<Problem> problems(List<Finding> more) {
    return Stream.concat(tree.found(pointer).stream(), more.stream())
        .map(finding -> finding.in(tree.file()))
        .toList();
  }

  void problem(String message) {
    tree.problem(pointer, message);
  }

  void problem(String key, String message) {
    tree.problem(at(key), message);
  }

  private @Nullable JsonNode part(String key) {
    return tree.faulty(at(key)) ? null : node.get(key);
  }
}
