package parley.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser gets: status, headers and body. */
public final class Reply {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Reply(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = body;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  static Reply of(int status, String type, byte[] body) {
    return new Reply(status, Map.of("Content-Type", type), body);
  }

  public static Reply text(int status, String type, String text) {
    return of(status, type + "; charset=utf-8", text.getBytes(UTF_8));
  }

  public static Reply html(int status, String page) {
    return text(status, "text/html", page);
  }

  /** Nothing but a status, told in a line. */
  public static Reply statusLine(int status, String line) {
    return text(status, "text/plain", line + "\n");
  }

  public static Reply redirect(String address) {
    return statusLine(303, "See " + address).with("Location", address);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }
}
