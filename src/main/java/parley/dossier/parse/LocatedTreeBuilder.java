package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.Finding;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** Builds a tree with the positions of all that is in it and all its faults. */
final class LocatedTreeBuilder extends TreeBuilder {
  /** What differs between the formats. */
  interface Dialect {
    /** Where the current token starts. */
    TextPosition position(JsonParser parser);

    /** Where the current token, a key or a text, stands in the file. */
    TextSpan span(JsonParser parser);

    /** Whether a comma parts texts without quotes in the list that the current token begins. */
    boolean splitsAtCommas(JsonParser parser);

    /** Whether the text there has no quotes. */
    boolean isPlain(TextSpan span);

    /** Why the current value cannot stand in a dossier, or null. */
    @Nullable String objection(JsonParser parser) throws IOException;
  }

  private record DuplicateKey(JsonNode object, String key, JsonNode value) {}

  /** An object or list that is being built, and its current member. */
  private static final class Container {
    final NodePositions.Members members = new NodePositions.Members();
    final @Nullable Container around;
    final String pointer;
    String memberPointer;
    TextPosition key = TextPosition.START;
    TextPosition value = TextPosition.START;

    Container(@Nullable Container around, String pointer) {
      this.around = around;
      this.pointer = pointer;
      this.memberPointer = pointer;
    }
  }

  private final String file;
  private final Dialect dialect;
  private final NodePositions positions;
  private final List<Finding> findings = new ArrayList<>();
  private final List<DuplicateKey> duplicateKeys = new ArrayList<>();
  private final ReplaceableSpans spans = new ReplaceableSpans();
  private Container current = new Container(null, "");
  private boolean inexact;

  LocatedTreeBuilder(String file, JsonParser parser, Dialect dialect) {
    super(parser);
    this.file = file;
    this.dialect = dialect;
    this.positions = new NodePositions(position());
  }

  /** The tree of the value whose first token is the parser's current one. */
  DocumentTree build() throws IOException, UnreadableDocumentException {
    DocumentTree tree = new DocumentTree(file, value(0), positions, spans);
    findings.forEach(tree::add);
    duplicateKeys.forEach(one -> tree.addDuplicate(one.object(), one.key(), one.value()));
    if (inexact) tree.markInexact();
    return tree;
  }

  @Override
  TextPosition position() {
    return dialect.position(parser);
  }

  @Override
  void fault(String message) {
    findings.add(new Finding(position(), current.memberPointer, message));
  }

  @Override
  void beginValue() throws IOException {
    String objection = dialect.objection(parser);
    if (objection == null) return;
    fault(objection);
    inexact = true;
  }

  @Override
  void enter() {
    String pointer = current.memberPointer;
    if (parser.currentToken() == JsonToken.START_ARRAY && dialect.splitsAtCommas(parser)) {
      spans.addSplitList(pointer);
    }
    current = new Container(current, pointer);
  }

  @Override
  void beginMember(String key) {
    current.memberPointer = JsonPointers.of(current.pointer, key);
    current.key = position();
    if (ReplaceableSpans.isReplaceable(current.memberPointer)) {
      spans.addKey(current.memberPointer, dialect.span(parser));
    }
  }

  @Override
  void beginMemberValue() {
    current.value = position();
  }

  @Override
  void endMember() {
    current.members.keys().add(current.key);
    current.members.values().add(current.value);
  }

  @Override
  void endDuplicate(JsonNode object, String key, JsonNode value) {
    duplicateKeys.add(new DuplicateKey(object, key, value));
  }

  @Override
  void beginItem(int index) {
    current.memberPointer = JsonPointers.of(current.pointer, index);
    current.members.values().add(position());
  }

  @Override
  void endText() {
    if (!ReplaceableSpans.isReplaceable(current.memberPointer)) return;
    TextSpan span = dialect.span(parser);
    spans.addValue(current.memberPointer, span, dialect.isPlain(span));
  }

  @Override
  void leave(JsonNode container) {
    if (!container.isEmpty()) positions.add(container, current.members);
    if (current.around != null) current = current.around;
  }
}
