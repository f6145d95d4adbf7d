package parley.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for: the method, the address with path and query as sent, and the headers by
 * their names in small letters.
 */
public record Request(
    String method, RequestTarget target, Map<String, List<String>> headers, String body) {

  /** The values of a header, in the order sent. */
  public List<String> headers(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** A header that is sent once. */
  Optional<String> header(String name) {
    List<String> values = headers(name);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  boolean isReadOnly() {
    return method.equals("GET") || method.equals("HEAD");
  }
}
