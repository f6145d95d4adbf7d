package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A dossier file in which quotations become ranges, and nothing else changes. */
public final class PinnedFile {
  private final StoredFile before;
  private final String text;
  private final List<Edit> edits;

  private PinnedFile(StoredFile before, String text, List<Edit> edits) {
    this.before = before;
    this.text = text;
    this.edits = edits;
  }

  static PinnedFile of(StoredFile before, DossierFile file) {
    String text = before.text();
    PinnedFile pinned = new PinnedFile(before, text, PinEdits.of(file.trees(), text));
    pinned.prove(file.trees());
    return pinned;
  }

  /** The name as the user typed it. */
  public String name() {
    return before.name();
  }

  /** Whether there is anything to pin in it. */
  public boolean changes() {
    return !edits.isEmpty();
  }

  /** The lines that go and come, as {@code diff -U0} lists them. */
  public List<String> difference() {
    return Hunks.of(edits, text);
  }

  StoredFile before() {
    return before;
  }

  StoredFile after() {
    return before.with(Edit.all(edits, text));
  }

  /** Reads what would be written: it must say what the filled trees say. */
  private void prove(List<Tree> filled) {
    if (edits.isEmpty()) return;
    List<JsonNode> said = after().read().trees().stream().map(Tree::root).toList();
    List<JsonNode> meant = filled.stream().map(tree -> unquoted(tree.root())).toList();
    if (!said.equals(meant)) {
      throw new IllegalStateException("pinning " + name() + " would change what it says");
    }
  }

  private static JsonNode unquoted(JsonNode root) {
    JsonNode copy = root.deepCopy();
    for (JsonNode article : copy.path("articles")) ((ObjectNode) article).remove("textFile");
    for (JsonNode claim : copy.path("claims")) ((ObjectNode) claim).remove("quote");
    return copy;
  }
}
