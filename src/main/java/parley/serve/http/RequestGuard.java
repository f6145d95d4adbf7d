package parley.serve.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns away what no page of ours would send. A page of another site can make a browser send
 * requests here, under a name of its own that it points at this machine too; so host, origin and
 * the browser's word on where a request comes from must all be right.
 */
public final class RequestGuard {
  private static final int LONGEST_HEADERS = 16 << 10;
  private static final int LONGEST_BODY = 1 << 10;

  private final Set<String> hosts;
  private final SessionKey key;

  public RequestGuard(int port, SessionKey key) {
    this.hosts = hosts(port);
    this.key = key;
  }

  private static Set<String> hosts(int port) {
    return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /** Where the pages are, as a browser names it in the requests that they send. */
  public static Set<String> origins(int port) {
    return hosts(port).stream().map(host -> "http://" + host).collect(Collectors.toSet());
  }

  /** What to answer at once; empty when the request may go on. */
  public Optional<Response> refusal(Request request) {
    if (size(request) > LONGEST_HEADERS) return refuse(431, "the headers are too long");
    Optional<String> host = request.header("Host").filter(hosts::contains);
    if (host.isEmpty()) return refuse(421, "this server answers to localhost alone");
    if (!isSameOrigin(request, host.get())) return refuse(403, "not from this origin");
    if (!request.isReadOnly() && !isLogin(request)) {
      Response reply = Response.statusLine(405, "only reading is possible");
      return Optional.of(reply.withHeader("Allow", "GET, HEAD"));
    }
    if (!isSameSite(request)) return refuse(403, "not from another site");
    if (request.isReadOnly() && !request.body().isEmpty())
      return refuse(413, "no body is expected");
    if (request.body().length() > LONGEST_BODY) return refuse(413, "the body is too long");
    return Optional.empty();
  }

  /** Whether the request is the one that changes the token for a cookie. */
  public static boolean isLogin(Request request) {
    return request.method().equals("POST") && request.target().path().equals(Routes.ENTER);
  }

  /** The answer to that request: the cookie, or why not. */
  public Response logIn(Request request) {
    // A browser asks before it lets a page of another origin send these, and gets no leave.
    if (!request.header("Content-Type").orElse("").equals("application/json")
        || !request.header("X-Parley").orElse("").equals("enter")) {
      return Response.statusLine(415, "not sent by parley's page");
    }
    if (!key.matchesToken(request.body())) {
      return Response.statusLine(403, "this token is not the one that parley serve printed");
    }
    return Response.statusLine(200, "come in").withHeader("Set-Cookie", key.setCookie());
  }

  private static boolean isSameOrigin(Request request, String host) {
    List<String> origins = request.headers("Origin");
    return origins.isEmpty() || origins.equals(List.of("http://" + host));
  }

  /**
   * Another site may lead to the first page, and to no other; old browsers and other programs say
   * nothing.
   */
  private static boolean isSameSite(Request request) {
    List<String> sites = request.headers("Sec-Fetch-Site");
    if (sites.isEmpty() || sites.equals(List.of("same-origin")) || sites.equals(List.of("none"))) {
      return true;
    }
    return request.method().equals("GET")
        && request.header("Sec-Fetch-Mode").orElse("").equals("navigate")
        && request.header("Sec-Fetch-Dest").orElse("").equals("document")
        && Routes.FIRST.contains(request.target().path());
  }

  private static int size(Request request) {
    return request.headers().entrySet().stream()
        .mapToInt(
            header ->
                header.getValue().stream()
                    .mapToInt(value -> header.getKey().length() + value.length())
                    .sum())
        .sum();
  }

  private static Optional<Response> refuse(int status, String why) {
    return Optional.of(Response.statusLine(status, why));
  }
}
