package parley.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Sends what a test wants, byte for byte: host, origin and cookie too, which ordinary clients keep
 * to themselves.
 */
public final class RawHttpClient {
  /** What came back. */
  public record Page(int status, Map<String, String> headers, String body) {}

  private final URI address;
  private String cookie = "";

  /** A client of the server at the address that it printed. */
  public RawHttpClient(String address) {
    this.address = URI.create(address);
  }

  /** Changes the token for a cookie, as the first page's script does. */
  public RawHttpClient enter() {
    Page page =
        send(
            "POST",
            "/parley/enter",
            Map.of("Content-Type", "application/json", "X-Parley", "enter"),
            token());
    if (page.status() != 200) throw new AssertionError(page);
    cookie = page.headers().getOrDefault("set-cookie", "").split(";", 2)[0];
    return this;
  }

  /** The token as a JSON string. */
  public String token() {
    return "\"" + address.getFragment() + "\"";
  }

  public int port() {
    return address.getPort();
  }

  public Page get(String target) {
    return send("GET", target, Map.of(), "");
  }

  /** Sends a request; {@code headers} are added to host and cookie, or take their place. */
  public Page send(String method, String target, Map<String, String> headers, String body) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", "localhost:" + port());
    if (!cookie.isEmpty()) all.put("Cookie", cookie);
    if (!body.isEmpty()) all.put("Content-Length", Integer.toString(body.length()));
    all.put("Connection", "close");
    all.putAll(headers);
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    all.forEach(
        (name, value) -> {
          for (String one : value.split("\n", -1)) {
            if (!one.equals("-")) head.append(name).append(": ").append(one).append("\r\n");
          }
        });
    return raw(head + "\r\n" + body);
  }

  /** Sends bytes as they are. */
  public Page raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(120_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return page(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
    } catch (IOException e) {
      return new Page(0, Map.of(), String.valueOf(e.getMessage())); // the server hung up
    }
  }

  private static Page page(String response) {
    int end = response.indexOf("\r\n\r\n");
    if (end < 0) return new Page(0, Map.of(), response);
    String[] lines = response.substring(0, end).split("\r\n", -1);
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    String body = new String(response.substring(end + 4).getBytes(ISO_8859_1), UTF_8);
    return new Page(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body);
  }
}
