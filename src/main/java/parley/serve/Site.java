package parley.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.document.Texts;
import parley.export.BrowserPack;
import parley.report.Catalogue;
import parley.store.Store;
import parley.store.StoreException;

/**
 * parley's pages and Neo4j Browser on one origin, {@code http://localhost:PORT}, for whoever has
 * the address with the token.
 */
public final class Site implements AutoCloseable {
  private final Listener listener;
  private final Key key;
  private final Guard guard;

  private Site(Listener listener) {
    this.listener = listener;
    this.key = new Key(listener.port());
    this.guard = new Guard(listener.port(), key);
  }

  /**
   * Takes the port on the loopback address, 0 for any; nobody is answered before {@link #start}.
   *
   * @throws ServeException when the port is in use
   */
  public static Site on(int port) {
    return new Site(Listener.on(port));
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
      Catalogue catalogue,
      BrowserPack pack,
      @Nullable Texts texts,
      Consumer<String> bugs) {
    Quotations quotations = texts == null ? null : new Quotations(texts);
    Pages pages = new Pages(listener.port(), store, catalogue, pack, quotations);
    listener.start(request -> reply(request, pages, bugs));
  }

  private Reply reply(Request request, Pages pages, Consumer<String> bugs) {
    boolean browser = request.target().path().startsWith(Routes.BROWSER);
    Policy policy = browser ? Policy.browser(pages.bolt()) : Policy.PAGES;
    Reply reply = guard.refusal(request).orElseGet(() -> admitted(request, pages, bugs));
    return policy.applied(reply);
  }

  private Reply admitted(Request request, Pages pages, Consumer<String> bugs) {
    if (Guard.entering(request)) return guard.enter(request);
    Optional<Reply> asset = Assets.find(request.target().path());
    if (asset.isPresent()) return asset.get();
    if (!key.admits(request)) return Messages.entry();
    try {
      return pages.find(request);
    } catch (StoreException e) {
      int status =
          switch (e.reason()) {
            case UNAVAILABLE -> 503;
            case LIMIT -> 504;
            default -> 500;
          };
      return Messages.of(status, "The graph does not answer", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      bugs.accept(trace(e));
      return Messages.of(
          500, "A bug in parley", "The terminal that parley serve runs in says more.");
    }
  }

  private static String trace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    List<String> lines = trace.toString().lines().limit(4).map(String::strip).toList();
    return String.join(" ", lines);
  }

  /** Answers no longer, and lets go of the port. */
  @Override
  public void close() {
    listener.close();
  }
}
