package parley.dossier.pin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.ParsedFile;

/** A dossier file in which quotations become ranges, and nothing else changes. */
public final class PinnedFile {
  private final FileSnapshot before;
  private final String text;
  private final List<TextEdit> edits;

  private PinnedFile(FileSnapshot before, String text, List<TextEdit> edits) {
    this.before = before;
    this.text = text;
    this.edits = edits;
  }

  static PinnedFile of(FileSnapshot before, ParsedFile file) {
    String text = before.text();
    PinnedFile pinned = new PinnedFile(before, text, PinEdits.of(file.trees(), text));
    pinned.verify(file.trees());
    return pinned;
  }

  /** The name as the user typed it. */
  public String name() {
    return before.name();
  }

  /** Whether there is anything to pin in it. */
  public boolean hasChanges() {
    return !edits.isEmpty();
  }

  /** The lines that go and come, as {@code diff -U0} lists them. */
  public List<String> diff() {
    return DiffHunks.of(edits, text);
  }

  FileSnapshot before() {
    return before;
  }

  FileSnapshot after() {
    return before.withText(TextEdit.apply(edits, text));
  }

  /** Reads what would be written: it must say what the filled trees say. */
  private void verify(List<DocumentTree> filled) {
    if (edits.isEmpty()) return;
    List<JsonNode> said = after().read().trees().stream().map(DocumentTree::root).toList();
    List<JsonNode> meant = filled.stream().map(tree -> withoutQuotations(tree.root())).toList();
    if (!said.equals(meant)) {
      throw new IllegalStateException("pinning " + name() + " would change what it says");
    }
  }

  private static JsonNode withoutQuotations(JsonNode root) {
    JsonNode copy = root.deepCopy();
    for (JsonNode article : copy.path("articles")) ((ObjectNode) article).remove("textFile");
    for (JsonNode claim : copy.path("claims")) ((ObjectNode) claim).remove("quote");
    return copy;
  }
}
