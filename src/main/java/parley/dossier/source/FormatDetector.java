package parley.dossier.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import parley.dossier.problem.DocumentLimits;

/** Tells the format of a text from its start. */
public final class FormatDetector {
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(DocumentLimits.READ).build();

  private FormatDetector() {}

  /**
   * The format of a text in UTF-8; one JSON value over several lines, or after another, is {@code
   * UNKNOWN}.
   */
  static DocumentFormat detect(byte[] text) {
    int start = TextDecoder.hasByteOrderMark(text) ? 3 : 0;
    while (start < text.length && Character.isWhitespace(text[start])) start++;
    int end = start;
    while (end < text.length && text[end] != '\n' && text[end] != '\r') end++;
    return detect(new String(text, start, end - start, StandardCharsets.UTF_8));
  }

  /** The format of a text. */
  public static DocumentFormat detect(String text) {
    String start = text.stripLeading();
    if (!start.startsWith("{")) return DocumentFormat.YAML;
    String firstLine = start.lines().findFirst().orElse("");
    return isOneValue(firstLine) ? DocumentFormat.JSON_LINES : DocumentFormat.UNKNOWN;
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
