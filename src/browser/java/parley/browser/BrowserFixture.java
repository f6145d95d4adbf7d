package parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * One browser for all tests of this JVM. Each test opens windows of its own; after it no window may
 * have asked another host for anything, complained on its console, broken a content policy or
 * opened a dialog.
 */
abstract class BrowserFixture {
  private static final Set<String> SEVERE_IMPACTS = Set.of("serious", "critical");
  private static final Browser BROWSER = launch();

  private final List<BrowserContext> contexts = new ArrayList<>();

  /** What windows asked other hosts for, and was refused. */
  final List<String> foreignRequests = new ArrayList<>();

  /** Errors on consoles (broken policies among them), uncaught exceptions, dialogs. */
  final List<String> complaints = new ArrayList<>();

  private static Browser launch() {
    Path chromium = Path.of(System.getenv().getOrDefault("PARLEY_CHROMIUM", "/usr/bin/chromium"));
    if (!Files.isExecutable(chromium)) {
      throw new IllegalStateException(
          "no Chromium at %s; install Debian's package chromium, or set PARLEY_CHROMIUM"
              .formatted(chromium));
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run")));
  }

  /** The host, with port, that the tests' pages may ask; null where they come from files. */
  @Nullable String host() {
    return null;
  }

  /** Whether an error on the console is what the pages are meant to cause. */
  boolean expected(String error) {
    return false;
  }

  /** A wide window in light colours. */
  Page openWindow() {
    return openWindow(new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  Page openWindow(Browser.NewContextOptions options) {
    BrowserContext context = BROWSER.newContext(options.setLocale("en-GB"));
    contexts.add(context);
    context.route(
        url -> !allowed(url),
        route -> {
          foreignRequests.add(route.request().url());
          route.abort();
        });
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !expected(message.text())) {
            complaints.add(message.text());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    context.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    return context.newPage();
  }

  private boolean allowed(String url) {
    String host = host();
    return url.matches("(file|data|blob|about):.*")
        || (host != null && url.startsWith("http://" + host + "/"));
  }

  /** What axe finds that keeps people out. */
  static List<String> accessibilityViolations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(
                rule -> SEVERE_IMPACTS.contains(Objects.requireNonNullElse(rule.getImpact(), "")))
            .map(BrowserFixture::describe)
            .toList();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @AfterEach
  void nothingLeftThePageAndNothingWentWrong() {
    contexts.forEach(BrowserContext::close);
    assertThat(foreignRequests).as("asked of other hosts").isEmpty();
    assertThat(complaints).as("errors and dialogs").isEmpty();
  }
}
