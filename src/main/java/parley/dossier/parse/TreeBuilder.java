package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;
import parley.model.value.Figure;

/**
 * Builds a tree from the tokens of a parser, and finds what no dossier may hold. This one notes no
 * positions and gives up at the first fault; {@link LocatedTreeBuilder} notes both.
 */
class TreeBuilder {
  static final String LONE_SURROGATE =
      "half a surrogate pair is not a character; complete it or remove it";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  final JsonParser parser;

  TreeBuilder(JsonParser parser) {
    this.parser = parser;
  }

  /** The value that begins with the parser's current token. */
  final JsonNode value(int depth) throws IOException, UnreadableDocumentException {
    beginValue();
    if (depth > DocumentLimits.DEPTH) throw unreadable(DocumentLimits.DEEP);
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> list(depth);
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw unreadable("this is not a value as JSON has it; write it as text in quotes");
    };
  }

  private JsonNode object(int depth) throws IOException, UnreadableDocumentException {
    ObjectNode object = NODES.objectNode();
    enter();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      beginMember(key);
      boolean again = object.has(key);
      if (again) fault("the key " + MessageText.quote(key) + " appears twice; remove one");
      checkText(key, DocumentLimits.NAME, DocumentLimits.LONG_NAME);
      parser.nextToken();
      beginMemberValue();
      JsonNode value = value(depth + 1);
      if (again) {
        endDuplicate(object, key, value);
      } else {
        object.set(key, value);
        endMember();
      }
    }
    leave(object);
    return object;
  }

  private JsonNode list(int depth) throws IOException, UnreadableDocumentException {
    ArrayNode list = NODES.arrayNode();
    enter();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      beginItem(list.size());
      list.add(value(depth + 1));
    }
    leave(list);
    return list;
  }

  private JsonNode text() throws IOException, UnreadableDocumentException {
    String text = parser.getText();
    checkText(text, DocumentLimits.STRING, DocumentLimits.LONG_TEXT);
    endText();
    return NODES.textNode(text);
  }

  private JsonNode integer() throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal() throws IOException, UnreadableDocumentException {
    double number = parser.getDoubleValue();
    String written = parser.getText();
    if (!Double.isFinite(number)) {
      fault("this number is too large; the largest is about 1.8e308");
      return NODES.textNode(written);
    }
    if (!Figure.keeps(written)) fault(Figure.notKept(written));
    return NODES.numberNode(number);
  }

  private void checkText(String text, int limit, String tooLong)
      throws IOException, UnreadableDocumentException {
    String fault = text.length() > limit ? tooLong : characterFault(text);
    if (fault != null) fault(fault);
  }

  /** Only escapes can bring in U+0000 and halves of surrogate pairs. */
  private static @Nullable String characterFault(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == 0) return "the character U+0000 is not allowed in text; remove it";
      if (!Character.isSurrogate(c)) continue;
      boolean pair =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(++at));
      if (!pair) return text.indexOf(0) < 0 ? LONE_SURROGATE : characterFault("\0");
    }
    return null;
  }

  private UnreadableDocumentException unreadable(String message) {
    return new UnreadableDocumentException(position(), message);
  }

  TextPosition position() {
    return TextPosition.START;
  }

  /** The current key or value is not as it may be. */
  void fault(String message) throws UnreadableDocumentException {
    throw unreadable(message);
  }

  void beginValue() throws IOException, UnreadableDocumentException {}

  void enter() {}

  void beginMember(String key) {}

  void beginMemberValue() {}

  void endMember() {}

  /** The object has the key already, with another value. */
  void endDuplicate(JsonNode object, String key, JsonNode value) {}

  void beginItem(int index) {}

  void endText() {}

  void leave(JsonNode container) {}
}
