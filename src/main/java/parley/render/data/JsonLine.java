package parley.render.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** A map of texts, numbers, truth values, lists and maps as one line of JSON. */
public final class JsonLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLine() {}

  /** The line without its end, the keys in the map's order. */
  public static String of(Map<String, ?> value) {
    try {
      return JsonAnswerWriter.safe(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no value of JSON: " + value, e);
    }
  }
}
