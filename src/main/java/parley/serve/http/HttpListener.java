package parley.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The JDK's web server on the loopback address, with limits on all that a client can make it wait
 * for or keep.
 */
public final class HttpListener implements AutoCloseable {
  private static final int LONGEST_ADDRESS = 16 << 10;
  private static final int LONGEST_BODY = 4 << 10;
  private static final int THREADS = 32;
  private static final int WAITING = 256;
  private static final int BACKLOG = 64;

  static {
    // Seconds. A question may take two minutes; a request that dribbles in may not.
    limit("sun.net.httpserver.maxReqTime", 20);
    limit("sun.net.httpserver.maxRspTime", 180);
    limit("sun.net.httpserver.idleInterval", 30);
    limit("sun.net.httpserver.maxReqHeaders", 100);
    limit("sun.net.httpserver.maxReqHeaderSize", 64 << 10);
    limit("jdk.httpserver.maxConnections", 512);
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));

  private HttpListener(HttpServer server) {
    this.server = server;
    threads.allowCoreThreadTimeOut(true);
    server.setExecutor(threads);
  }

  /** Takes the port, 0 for any; nobody is answered yet. */
  public static HttpListener bind(int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      return new HttpListener(HttpServer.create(address, BACKLOG));
    } catch (BindException e) {
      throw new ServeException(
          "the port " + port + " is in use; choose another with --port, 0 for any", e);
    } catch (IOException e) {
      throw new ServeException("cannot listen on port " + port + ": " + e.getMessage(), e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Answers from now on. */
  public void start(Function<Request, Response> answer) {
    server.createContext("/", exchange -> answer(exchange, answer));
    server.start();
  }

  private static void answer(HttpExchange exchange, Function<Request, Response> answer)
      throws IOException {
    try (exchange) {
      URI uri = exchange.getRequestURI();
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
      if (path.length() + query.length() > LONGEST_ADDRESS) {
        send(exchange, Response.statusLine(414, "the address is too long"));
        return;
      }
      Optional<RequestTarget> target = RequestTarget.of(path, query);
      if (target.isEmpty() || uri.getRawAuthority() != null || uri.isAbsolute()) {
        send(exchange, Response.statusLine(400, "this is not an address of this server"));
        return;
      }
      String body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), UTF_8);
      send(
          exchange,
          answer.apply(
              new Request(exchange.getRequestMethod(), target.get(), headers(exchange), body)));
    }
  }

  private static Map<String, List<String>> headers(HttpExchange exchange) {
    Map<String, List<String>> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .addAll(values));
    return headers;
  }

  private static void send(HttpExchange exchange, Response reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(reply.body().length));
    }
    boolean empty = head || reply.body().length == 0;
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
    if (!empty) exchange.getResponseBody().write(reply.body());
  }

  private static void limit(String property, int value) {
    System.setProperty(property, Integer.toString(value));
  }

  /** Lets go of the port; answers under way have a second to end. */
  @Override
  public void close() {
    server.stop(1);
    threads.shutdownNow();
  }
}
