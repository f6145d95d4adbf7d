package parley.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser gets: status, headers and body. */
public final class Response {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Response(int status, Map<String, String> headers, byte[] body) {
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

  static Response of(int status, String type, byte[] body) {
    return new Response(status, Map.of("Content-Type", type), body);
  }

  public static Response text(int status, String type, String text) {
    return of(status, type + "; charset=utf-8", text.getBytes(UTF_8));
  }

  public static Response html(int status, String page) {
    return text(status, "text/html", page);
  }

  /** Nothing but a status, told in a line. */
  public static Response statusLine(int status, String line) {
    return text(status, "text/plain", line + "\n");
  }

  public static Response redirect(String address) {
    return statusLine(303, "See " + address).withHeader("Location", address);
  }

  public Response withHeader(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, more, body);
  }
}
