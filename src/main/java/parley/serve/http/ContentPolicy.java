package parley.serve.http;

import java.net.URI;

/** The headers that tell a browser what a page may do: nothing but with this server. */
public record ContentPolicy(String content) {
  public static final String HEADER = "Content-Security-Policy";

  public static final ContentPolicy PAGES =
      new ContentPolicy(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

  /** Neo4j Browser styles itself as it runs, and talks to the engine. */
  public static ContentPolicy browser(URI bolt) {
    String engine = bolt.getHost() + ":" + bolt.getPort();
    return new ContentPolicy(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
            + ("connect-src 'self' ws://" + engine + "; manifest-src 'self'; ")
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
  }

  /** The reply with the headers; a policy of its own stays. */
  public Reply applyTo(Reply reply) {
    return reply
        .with(HEADER, reply.headers().getOrDefault(HEADER, content))
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer")
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Cache-Control", "no-store");
  }
}
