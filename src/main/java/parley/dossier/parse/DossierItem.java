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
public final class DossierItem {
  /** A text of the item: the value of a key, or one of the list that is its value. */
  public record Text(DossierItem item, String key, int index, String value) {
    private static final int NO_LIST = -1;

    public String pointer() {
      String at = item.pointerTo(key);
      return index == NO_LIST ? at : JsonPointers.of(at, index);
    }

    public DocumentTree tree() {
      return item.tree;
    }

    public void addProblem(String message) {
      item.tree.addProblem(pointer(), message);
    }
  }

  private final DocumentTree tree;
  private final JsonNode node;
  private final @Nullable DossierItem around;
  private final String key;
  private final int index;
  // Most items are good, and nobody asks where they are.
  private @Nullable String pointer;

  private DossierItem(
      DocumentTree tree, JsonNode node, @Nullable DossierItem around, String key, int index) {
    this.tree = tree;
    this.node = node;
    this.around = around;
    this.key = key;
    this.index = index;
  }

  /** The whole tree as an item. */
  public static DossierItem root(DocumentTree tree) {
    return new DossierItem(tree, tree.root(), null, "", Text.NO_LIST);
  }

  /** The objects of a section. */
  public static List<DossierItem> of(DocumentTree tree, String section) {
    JsonNode list = tree.root().path(section);
    return list.isEmpty() ? List.of() : root(tree).items(section);
  }

  /** The same, so that nothing else of the tree stays in memory. */
  public DossierItem withoutTree() {
    return root(DocumentTree.withoutPositions(node));
  }

  public DocumentTree tree() {
    return tree;
  }

  public JsonNode node() {
    return node;
  }

  public String pointer() {
    if (pointer == null) {
      String at = around == null ? "" : around.pointerTo(key);
      pointer = index == Text.NO_LIST ? at : JsonPointers.of(at, index);
    }
    return pointer;
  }

  public String pointerTo(String key) {
    return JsonPointers.of(pointer(), key);
  }

  /** Whether nothing is wrong with it or with any part of it. */
  public boolean isClean() {
    return tree.isClean() || !tree.isFaulty(pointer());
  }

  /** Whether something is wrong with the value of a key. */
  public boolean isFaulty(String key) {
    return !tree.isClean() && tree.isFaulty(pointerTo(key));
  }

  /** Whether a key is there, if only misspelt. */
  public boolean has(String key) {
    return node.has(key) || (!tree.isClean() && tree.isMisspelt(pointerTo(key)));
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
    boolean good =
        value != null
            && value.isTextual()
            && (tree.isClean() || !tree.isFaultyAlone(pointerTo(key)));
    return good ? value.textValue() : null;
  }

  /** A text that is there because the schema wants it and the item is clean. */
  public String requiredText(String key) {
    String text = text(key);
    if (text == null) throw new IllegalStateException(pointer() + " has no " + key);
    return text;
  }

  /** The texts of a list, or the one text that stands instead of a list. */
  public List<Text> texts(String key) {
    JsonNode value = node.get(key);
    if (value == null) return List.of();
    if (value.isTextual()) {
      return isFaulty(key)
          ? List.of()
          : List.of(new Text(this, key, Text.NO_LIST, value.textValue()));
    }
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
      if (!value.get(i).isTextual()) continue;
      Text text = new Text(this, key, i, value.get(i).textValue());
      if (tree.isClean() || !tree.isFaulty(text.pointer())) texts.add(text);
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

  public Optional<DossierItem> child(String key) {
    JsonNode value = node.path(key);
    return value.isObject()
        ? Optional.of(new DossierItem(tree, value, this, key, Text.NO_LIST))
        : Optional.empty();
  }

  /** The objects and lists in the list under a key. */
  public List<DossierItem> items(String key) {
    return entries(key).stream().filter(item -> item.node.isContainerNode()).toList();
  }

  /** Whatever is in the list under a key. */
  public List<DossierItem> entries(String key) {
    JsonNode list = node.path(key);
    List<DossierItem> items = new ArrayList<>();
    for (int i = 0; i < (list.isArray() ? list.size() : 0); i++) {
      items.add(new DossierItem(tree, list.get(i), this, key, i));
    }
    return items;
  }

  /** Where it is, {@code file:line}. */
  public String location() {
    return tree.location(pointer());
  }

  /** Where it is, for others to show. */
  public SourceLocation sourceLocation() {
    return tree.sourceLocation(pointer());
  }

  /** What was found wrong with it so far, and these findings. */
  public List<Problem> problems(List<Finding> more) {
    return Stream.concat(tree.findingsIn(pointer()).stream(), more.stream())
        .map(finding -> finding.in(tree.file()))
        .toList();
  }

  public void addProblem(String message) {
    tree.addProblem(pointer(), message);
  }

  public void addProblem(String key, String message) {
    tree.addProblem(pointerTo(key), message);
  }

  private @Nullable JsonNode value(String key) {
    return isFaulty(key) ? null : node.get(key);
  }
}
