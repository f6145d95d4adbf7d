package parley.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.dossier.quote.TextFolder;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.location.StoreException;
import parley.report.ReportCatalogue;
import parley.serve.http.ContentSecurityPolicy;
import parley.serve.http.HttpListener;
import parley.serve.http.Request;
import parley.serve.http.RequestGuard;
import parley.serve.http.Response;
import parley.serve.http.Routes;
import parley.serve.http.ServeException;
import parley.serve.http.SessionKey;
import parley.serve.http.StaticAssets;
import parley.serve.page.MessagePages;
import parley.serve.page.QuotationLookup;

/**
 * parley's pages and Neo4j Browser on one origin, {@code http://localhost:PORT}, for whoever has
 * the address with the token.
 */
public final class Site implements AutoCloseable {
  private final HttpListener listener;
  private final SessionKey key;
  private final RequestGuard guard;

  private Site(HttpListener listener) {
    this.listener = listener;
    this.key = new SessionKey(listener.port());
    this.guard = new RequestGuard(listener.port(), key);
  }

  /**
   * Takes the port on the loopback address, 0 for any; nobody is answered before {@link #start}.
   *
   * @throws ServeException when the port is in use
   */
  public static Site bind(int port) {
    return new Site(HttpListener.bind(port));
  }

  /** Where the pages are, with the token in the fragment, which no browser sends anywhere. */
  public String address() {
    return "http://localhost:" + listener.port() + Routes.HOME + "#" + key.token();
  }

  /**
   * Answers from now on.
   *
   * @param texts the articles' texts, for quotations
   * @param bugs gets a line for each request that ran into a bug
   */
  public void start(
      Store store,
      ReportCatalogue catalogue,
      BrowserPack pack,
      @Nullable TextFolder texts,
      Consumer<String> bugs) {
    QuotationLookup quotations = texts == null ? null : new QuotationLookup(texts);
    PageRouter router = new PageRouter(listener.port(), store, catalogue, pack, quotations);
    listener.start(request -> reply(request, router, bugs));
  }

  private Response reply(Request request, PageRouter router, Consumer<String> bugs) {
    boolean browser = request.target().path().startsWith(Routes.BROWSER);
    ContentSecurityPolicy policy =
        browser ? ContentSecurityPolicy.browser(router.bolt()) : ContentSecurityPolicy.PAGES;
    Response reply = guard.refusal(request).orElseGet(() -> admitted(request, router, bugs));
    return policy.applyTo(reply);
  }

  private Response admitted(Request request, PageRouter router, Consumer<String> bugs) {
    if (RequestGuard.isLogin(request)) return guard.logIn(request);
    Optional<Response> asset = StaticAssets.find(request.target().path());
    if (asset.isPresent()) return asset.get();
    if (!key.matchesCookie(request)) return MessagePages.entry();
    try {
      return router.route(request);
    } catch (StoreException e) {
      int status =
          switch (e.reason()) {
            case UNAVAILABLE -> 503;
            case LIMIT -> 504;
            default -> 500;
          };
      return MessagePages.of(status, "The graph does not answer", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      bugs.accept(trace(e));
      return MessagePages.of(
          500, "A bug in parley", "The terminal in which parley serve runs shows more.");
    }
  }

  private static String trace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    List<String> lines = trace.toString().lines().limit(4).map(String::strip).toList();
    return String.join(" ", lines);
  }

  /** Stops answering, and releases the port. */
  @Override
  public void close() {
    listener.close();
  }
}
