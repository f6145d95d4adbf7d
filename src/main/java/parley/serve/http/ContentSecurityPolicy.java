package parley.serve.http;

import java.net.URI;

/** The headers that tell a browser what a page may do: nothing but with this server. */
public record ContentSecurityPolicy(String content) {
  public static final String HEADER = "Content-Security-Policy";

  public static final ContentSecurityPolicy PAGES =
      new ContentSecurityPolicy(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

  /** Neo4j Browser styles itself as it runs, and talks to the engine. */
  public static ContentSecurityPolicy browser(URI bolt) {
    String engine = bolt.getHost() + ":" + bolt.getPort();
    return new ContentSecurityPolicy(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
            + ("connect-src 'self' ws://" + engine + "; manifest-src 'self'; ")
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
  }

  /** The reply with the headers; a policy of its own stays. */
  public Response applyTo(Response reply) {
    return reply
        .withHeader(HEADER, reply.headers().getOrDefault(HEADER, content))
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Referrer-Policy", "no-referrer")
        .withHeader("Cross-Origin-Opener-Policy", "same-origin")
        .withHeader("Cross-Origin-Resource-Policy", "same-origin")
        .withHeader("Cache-Control", "no-store");
  }
}
