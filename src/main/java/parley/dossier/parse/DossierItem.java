package parley.dossier.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.Finding;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.Problem;
import parley.dossier.problem.SourceLocation;

/**
 * An object of a dossier, looked at with forgiveness: a part that is missing, of the wrong type or
 * already complained about is not there.
 */
public record DossierItem(DocumentTree tree, String pointer, JsonNode node) {
  /** A text somewhere in the item. */
  public record Text(String pointer, String value) {}

  /** The objects of a section. */
  public static List<DossierItem> of(DocumentTree tree, String section) {
    return new DossierItem(tree, "", tree.root()).items(section);
  }

  /** Whether nothing is wrong with it or with any part of it. */
  public boolean isClean() {
    return !tree.isFaulty(pointer);
  }

  /** Whether a key is there, if only misspelt. */
  public boolean has(String key) {
    return node.has(key) || tree.isMisspelt(pointerTo(key));
  }

  @Nullable
  public String text(String key) {
    JsonNode value = value(key);
    return value != null && value.isTextual() ? value.textValue() : null;
  }

  /** The id under a key, which stays what it is when others have something against it. */
  @Nullable
  public String id(String key) {
    JsonNode value = node.get(key);
    boolean good = value != null && value.isTextual() && !tree.isFaultyAlone(pointerTo(key));
    return good ? value.textValue() : null;
  }

  /** A text that is there because the schema wants it and the item is clean. */
  public String requiredText(String key) {
    String text = text(key);
    if (text == null) throw new IllegalStateException(pointer + " has no " + key);
    return text;
  }

  /** The texts of a list, or the one text that stands instead of a list. */
  public List<Text> texts(String key) {
    String at = pointerTo(key);
    String single = text(key);
    if (single != null) return List.of(new Text(at, single));
    JsonNode list = node.path(key);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < (list.isArray() ? list.size() : 0); i++) {
      String itemAt = JsonPointers.of(at, i);
      if (list.get(i).isTextual() && !tree.isFaulty(itemAt)) {
        texts.add(new Text(itemAt, list.get(i).textValue()));
      }
    }
    return texts;
  }

  public List<String> values(String key) {
    return texts(key).stream().map(Text::value).toList();
  }

  @Nullable
  public Integer integer(String key) {
    JsonNode value = value(key);
    if (value == null || !value.canConvertToExactIntegral() || !value.canConvertToInt())
      return null;
    return value.intValue();
  }

  @Nullable Double number(String key) {
    JsonNode value = value(key);
    if (value == null || !value.isNumber()) return null;
    return value.doubleValue();
  }

  boolean flag(String key) {
    return node.path(key).asBoolean(false);
  }

  public Optional<DossierItem> child(String key) {
    JsonNode value = node.path(key);
    return value.isObject()
        ? Optional.of(new DossierItem(tree, pointerTo(key), value))
        : Optional.empty();
  }

  /** The objects and lists in the list under a key. */
  public List<DossierItem> items(String key) {
    JsonNode list = node.path(key);
    List<DossierItem> items = new ArrayList<>();
    for (int i = 0; i < (list.isArray() ? list.size() : 0); i++) {
      if (list.get(i).isContainerNode()) {
        items.add(new DossierItem(tree, JsonPointers.of(pointerTo(key), i), list.get(i)));
      }
    }
    return items;
  }

  public String pointerTo(String key) {
    return JsonPointers.of(pointer, key);
  }

  /** Where it is, {@code file:line}. */
  public String location() {
    return tree.location(pointer);
  }

  /** Where it is, for others to show. */
  public SourceLocation sourceLocation() {
    return tree.sourceLocation(pointer);
  }

  /** What was found wrong with it so far, and these findings. */
  public List<Problem> problems(List<Finding> more) {
    return Stream.concat(tree.findingsIn(pointer).stream(), more.stream())
        .map(finding -> finding.in(tree.file()))
        .toList();
  }

  public void addProblem(String message) {
    tree.addProblem(pointer, message);
  }

  public void addProblem(String key, String message) {
    tree.addProblem(pointerTo(key), message);
  }

  private @Nullable JsonNode value(String key) {
    return tree.isFaulty(pointerTo(key)) ? null : node.get(key);
  }
}
