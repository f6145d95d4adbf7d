package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;
import parley.model.value.Figure;

/** Builds one tree from the tokens of a parser, and finds what no dossier may hold. */
final class TreeBuilder {
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

  static final String LONE_SURROGATE =
      "half a surrogate pair is not a character; complete it or remove it";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final JsonParser parser;
  private final Dialect dialect;
  private final IdentityHashMap<JsonNode, DocumentTree.Members> members = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<DuplicateKey> duplicateKeys = new ArrayList<>();
  private boolean inexact;
  private final ReplaceableSpans spans = new ReplaceableSpans();

  TreeBuilder(String file, JsonParser parser, Dialect dialect) {
    this.file = file;
    this.parser = parser;
    this.dialect = dialect;
  }

  /** The tree of the value whose first token is the parser's current one. */
  DocumentTree build() throws IOException, UnreadableDocumentException {
    TextPosition start = dialect.position(parser);
    DocumentTree tree = new DocumentTree(file, value("", 0), start, members, spans);
    findings.forEach(tree::add);
    duplicateKeys.forEach(one -> tree.addDuplicate(one.object(), one.key(), one.value()));
    if (inexact) tree.markInexact();
    return tree;
  }

  private JsonNode value(String pointer, int depth)
      throws IOException, UnreadableDocumentException {
    String objection = dialect.objection(parser);
    if (objection != null) {
      report(pointer, objection);
      inexact = true;
    }
    if (depth > DocumentLimits.DEPTH) {
      throw new UnreadableDocumentException(dialect.position(parser), DocumentLimits.DEEP);
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> list(pointer, depth);
      case VALUE_STRING -> text(pointer);
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal(pointer);
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      default ->
          throw new UnreadableDocumentException(
              dialect.position(parser),
              "this is not a value as JSON has it; write it as text in quotes");
    };
  }

  private JsonNode object(String pointer, int depth)
      throws IOException, UnreadableDocumentException {
    ObjectNode object = NODES.objectNode();
    DocumentTree.Members inside = new DocumentTree.Members();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      TextPosition keyPosition = dialect.position(parser);
      String key = parser.currentName();
      String childPointer = JsonPointers.of(pointer, key);
      boolean again = object.has(key);
      if (again) {
        findings.add(
            new Finding(
                keyPosition,
                childPointer,
                "the key " + MessageText.quote(key) + " appears twice; remove one"));
      }
      String fault = key.length() > DocumentLimits.NAME ? DocumentLimits.LONG_NAME : fault(key);
      if (fault != null) findings.add(new Finding(keyPosition, childPointer, fault));
      if (ReplaceableSpans.isReplaceable(childPointer))
        spans.addKey(childPointer, dialect.span(parser));
      parser.nextToken();
      TextPosition valuePosition = dialect.position(parser);
      JsonNode value = value(childPointer, depth + 1);
      if (again) {
        duplicateKeys.add(new DuplicateKey(object, key, value));
        continue;
      }
      object.set(key, value);
      inside.keys().add(keyPosition);
      inside.values().add(valuePosition);
    }
    if (!object.isEmpty()) members.put(object, inside);
    return object;
  }

  private JsonNode list(String pointer, int depth) throws IOException, UnreadableDocumentException {
    ArrayNode list = NODES.arrayNode();
    List<TextPosition> values = new ArrayList<>();
    if (dialect.splitsAtCommas(parser)) spans.addSplitList(pointer);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(dialect.position(parser));
      list.add(value(JsonPointers.of(pointer, list.size()), depth + 1));
    }
    if (!list.isEmpty()) members.put(list, new DocumentTree.Members(List.of(), values));
    return list;
  }

  private JsonNode text(String pointer) throws IOException {
    JsonNode text = NODES.textNode(checkedText(pointer, parser.getText()));
    if (ReplaceableSpans.isReplaceable(pointer)) {
      TextSpan span = dialect.span(parser);
      spans.addValue(pointer, span, dialect.isPlain(span));
    }
    return text;
  }

  private JsonNode integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal(String pointer) throws IOException {
    double number = parser.getDoubleValue();
    if (Double.isFinite(number)) {
      String written = parser.getText();
      if (!Figure.keeps(written)) report(pointer, Figure.notKept(written));
      return NODES.numberNode(number);
    }
    report(pointer, "this number is too large; the largest is about 1.8e308");
    return NODES.textNode(parser.getText());
  }

  private String checkedText(String pointer, String text) {
    String fault = text.length() > DocumentLimits.STRING ? DocumentLimits.LONG_TEXT : fault(text);
    if (fault != null) report(pointer, fault);
    return text;
  }

  private void report(String pointer, String message) {
    findings.add(new Finding(dialect.position(parser), pointer, message));
  }

  private static @Nullable String fault(String text) {
    if (text.indexOf(0) >= 0) return "the character U+0000 is not allowed in text; remove it";
    // Whole pairs come out of codePoints() as one character above the surrogates.
    boolean half = text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    return half ? LONE_SURROGATE : null;
  }
}
