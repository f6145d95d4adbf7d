package parley.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An address on this server: its path, decoded, and its query, each name with all its values. */
public record RequestTarget(String path, Map<String, List<String>> query) {
  /** Takes an address apart; empty when its escapes are not UTF-8. */
  static Optional<RequestTarget> of(String rawPath, String rawQuery) {
    try {
      Map<String, List<String>> query = new LinkedHashMap<>();
      for (String pair : rawQuery.split("&", -1)) {
        if (pair.isEmpty()) continue;
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        query
            .computeIfAbsent(decoded(name.replace('+', ' ')), key -> new ArrayList<>())
            .add(decoded(value.replace('+', ' ')));
      }
      return Optional.of(new RequestTarget(decoded(rawPath), query));
    } catch (CharacterCodingException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The address again, with the query that is not empty. */
  public static String format(String path, Map<String, String> query) {
    StringBuilder address = new StringBuilder(encoded(path).replace("%2F", "/"));
    char before = '?';
    for (Map.Entry<String, String> pair : query.entrySet()) {
      if (pair.getValue().isEmpty()) continue;
      address.append(before).append(encoded(pair.getKey())).append('=');
      address.append(encoded(pair.getValue()));
      before = '&';
    }
    return address.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static String decoded(String text) throws CharacterCodingException {
    byte[] bytes = text.getBytes(UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%') {
        if (i + 2 >= bytes.length) throw new NumberFormatException("a percent sign at the end");
        plain.put((byte) (hex(bytes[i + 1]) << 4 | hex(bytes[i + 2])));
        i += 2;
      } else {
        plain.put(bytes[i]);
      }
    }
    return UTF_8.newDecoder().decode(plain.flip()).toString();
  }

  private static int hex(byte sign) {
    int digit = Character.digit((char) sign, 16);
    if (digit < 0) throw new NumberFormatException("no hexadecimal digit");
    return digit;
  }
}
