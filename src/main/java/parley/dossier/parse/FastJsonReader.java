package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentLimits;
import parley.model.value.Figure;

/**
 * The quick way from JSON to a tree, without places: for what has nothing odd about it. {@link
 * JsonReader} reads everything, and says what is wrong.
 */
public final class FastJsonReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;

  private FastJsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The object that these bytes, valid UTF-8, stand for; null when anything about it is odd. */
  static @Nullable public JsonNode read(byte[] bytes, int start, int end) {
    // With another start the parser would look for other encodings than UTF-8.
    if (end - start < 2 || bytes[start] != '{' || bytes[start + 1] == 0) return null;
    try (JsonParser parser = JsonReader.JSON.createParser(bytes, start, end - start)) {
      parser.nextToken();
      JsonNode root = new FastJsonReader(parser).object(0);
      return parser.nextToken() == null ? root : null;
    } catch (JsonProcessingException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  private JsonNode value(JsonToken token, int depth) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> list(depth);
      case VALUE_STRING -> NODES.textNode(text());
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw unsupported();
    };
  }

  private JsonNode object(int depth) throws IOException {
    if (depth > DocumentLimits.DEPTH) throw unsupported();
    ObjectNode object = NODES.objectNode();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      JsonNode before = object.replace(key, value(parser.nextToken(), depth + 1));
      if (before != null || key.length() > DocumentLimits.NAME || !isWellFormed(key))
        throw unsupported();
    }
    return object;
  }

  private JsonNode list(int depth) throws IOException {
    if (depth > DocumentLimits.DEPTH) throw unsupported();
    ArrayNode list = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      list.add(value(token, depth + 1));
    }
    return list;
  }

  private String text() throws IOException {
    String text = parser.getText();
    if (text.length() > DocumentLimits.STRING || !isWellFormed(text)) throw unsupported();
    return text;
  }

  /** Without U+0000 and halves of surrogate pairs, which only escapes can bring in. */
  static boolean isWellFormed(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == 0) return false;
      if (!Character.isSurrogate(c)) continue;
      boolean pair =
          Character.isHighSurrogate(c)
              && at < text.length()
              && Character.isLowSurrogate(text.charAt(at++));
      if (!pair) return false;
    }
    return true;
  }

  static JsonNode integer(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  private JsonNode decimal() throws IOException {
    if (!Figure.keeps(parser.getText())) throw unsupported();
    return NODES.numberNode(parser.getDoubleValue());
  }

  private JsonParseException unsupported() {
    return new JsonParseException(parser, "odd");
  }
}
