package parley.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for: the method, the address with path and query as sent, and the headers by
 * their names in small letters.
 */
record Request(String method, Target target, Map<String, List<String>> headers, String body) {

  /** The values of a header, in the order sent. */
  List<String> headers(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /** A header that is sent once. */
  Optional<String> header(String name) {
    List<String> values = headers(name);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }
}
