package parley.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells the format of a text from its start. */
final class Sniff {
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(Limits.READ).build();

  private Sniff() {}

  /**
   * The format of a text in UTF-8; one JSON value over several lines, or after another, is {@code
   * UNKNOWN}.
   */
  static Format of(byte[] text) {
    int start = Bytes.byteOrderMark(text) ? 3 : 0;
    while (start < text.length && Character.isWhitespace(text[start])) start++;
    int end = start;
    while (end < text.length && text[end] != '\n' && text[end] != '\r') end++;
    return of(new String(text, start, end - start, StandardCharsets.UTF_8));
  }

  /** The format of a text. */
  static Format of(String text) {
    String start = text.stripLeading();
    if (!start.startsWith("{")) return Format.YAML;
    String firstLine = start.lines().findFirst().orElse("");
    return isOneValue(firstLine) ? Format.JSON_LINES : Format.UNKNOWN;
  }

  private static boolean isOneValue(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
