package parley.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.InventedTalks;
import parley.export.browser.BrowserPack;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.report.ReportCatalogue;
import parley.serve.RawHttpClient.Page;

/** What the server lets in and what it turns away. */
@ResourceLock("ANY")
class RefusalsIT {
  private static Store store;
  private static Site site;
  private static RawHttpClient stranger;
  private static RawHttpClient guest;

  @BeforeAll
  static void serve() {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    site = Site.bind(0);
    ReportCatalogue catalogue = ReportCatalogue.of(List.of());
    site.start(store, catalogue, BrowserPack.of(catalogue), null, bug -> {});
    stranger = new RawHttpClient(site.address());
    guest = new RawHttpClient(site.address()).enter();
  }

  @AfterAll
  static void close() {
    site.close();
    store.close();
  }

  /**
   * {@code PORT} stands for the port. {@code -} leaves a header out, {@code +} sends it again with
   * the second value.
   */
  @ParameterizedTest(name = "{0} {1} [{2}] {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // host: another name that points here is DNS rebinding
        "GET | /parley/ | Host: localhost:PORT | 200",
        "GET | /parley/ | Host: 127.0.0.1:PORT | 200",
        "GET | /parley/ | Host: [::1]:PORT | 200",
        "GET | /parley/ | Host: - | 421",
        "GET | /parley/ | Host: localhost | 421",
        "GET | /parley/ | Host: localhost:1 | 421",
        "GET | /parley/ | Host: evil.example:PORT | 421",
        "GET | /parley/ | Host: localhost.evil.example:PORT | 421",
        "GET | /parley/ | Host: 0.0.0.0:PORT | 421",
        "GET | /parley/ | Host: 127.0.0.1.nip.io:PORT | 421",
        "GET | /parley/ | Host: localhost:PORT+evil.example | 421",
        "GET | /browser/ | Host: evil.example:PORT | 421",
        "GET | /parley/assets/parley.css | Host: evil.example:PORT | 421",
        "GET | /parley/ | X-Forwarded-Host: evil.example | 200",
        // origin
        "GET | /parley/ | Origin: http://localhost:PORT | 200",
        "GET | /parley/ | Origin: https://localhost:PORT | 403",
        "GET | /parley/ | Origin: http://127.0.0.1:PORT | 403",
        "GET | /parley/ | Origin: http://localhost:1 | 403",
        "GET | /parley/ | Origin: http://evil.example | 403",
        "GET | /parley/ | Origin: null | 403",
        "GET | /parley/ | Origin: http://localhost:PORT+http://evil.example | 403",
        // where a browser says that it comes from
        "GET | /parley/report/rounds/list | Sec-Fetch-Site: same-origin | 200",
        "GET | /parley/report/rounds/list | Sec-Fetch-Site: none | 200",
        "GET | /parley/report/rounds/list | Sec-Fetch-Site: same-site | 403",
        "GET | /parley/report/rounds/list | Sec-Fetch-Site: cross-site | 403",
        "GET | /parley/report/rounds/list | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document | 403",
        "GET | /parley/browser | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document | 403",
        "GET | /browser/ | Sec-Fetch-Site: same-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document | 403",
        "GET | /parley/ | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: document | 200",
        "GET | /parley/ | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate; Sec-Fetch-Dest: iframe | 403",
        "GET | /parley/ | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: no-cors; Sec-Fetch-Dest: script | 403",
        "GET | /parley/ | Sec-Fetch-Site: nonsense | 403",
        // method
        "HEAD | /parley/ | none | 200",
        "POST | /parley/ | none | 405",
        "PUT | /parley/report/rounds/list | none | 405",
        "DELETE | /parley/report/rounds/list | none | 405",
        "PATCH | /parley/ | none | 405",
        "OPTIONS | /parley/ | none | 405",
        "OPTIONS | /parley/enter | Origin: http://localhost:PORT; Access-Control-Request-Method: POST | 405",
        "TRACE | /parley/ | none | 405",
        "GET | /parley/enter | none | 404",
        // cookie
        "GET | /parley/ | Cookie: - | 401",
        "GET | /browser/ | Cookie: - | 401",
        "GET | /parley/report/rounds/list.csv | Cookie: - | 401",
        "GET | /parley/guide.html | Cookie: - | 401",
        "GET | / | Cookie: - | 401",
        "GET | /parley/ | Cookie: parley-PORT= | 401",
        "GET | /parley/ | Cookie: parley-PORT=AAAAAAAAAAAAAAAAAAAAAA | 401",
        "GET | /parley/assets/parley.css | Cookie: - | 200",
        // address
        "GET | /parley/../parley/ | none | 404",
        "GET | /parley/assets/../../../../etc/passwd | none | 404",
        "GET | /parley/assets/%2e%2e/%2e%2e/parley.css | none | 404",
        "GET | /parley/assets/..%2Fparley.css | none | 404",
        "GET | /parley/assets/Site.class | none | 404",
        "GET | /browser/../META-INF/MANIFEST.MF | none | 404",
        "GET | /browser/preview/index.html | none | 404",
        "GET | /browser/%00 | none | 404",
        "GET | /parley/report/..%2f..%2fetc%2fpasswd | none | 404",
        "GET | /%70arley/ | none | 200",
        "GET | /parley/%ff | none | 400",
        "GET | /parley/%C0%AE%C0%AE/ | none | 400",
        "GET | /parley/report/rounds/list?as-of=%zz | none | 400",
        "GET | http://evil.example/parley/ | none | 400",
        "GET | //evil.example/parley/ | none | 400",
        "GET | /parley | none | 303",
        "GET | /nothing | none | 404",
      })
  void letsInWhatComesFromOurPagesAlone(
      String method, String target, @Nullable String headers, int status) {
    Page page = guest.send(method, target, headers(headers), "");
    assertThat(page.status()).as(page.body()).isEqualTo(status);
    assertThat(page.headers()).doesNotContainKey("access-control-allow-origin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | 200",
        "Content-Type: text/plain | 415",
        "Content-Type: application/x-www-form-urlencoded | 415",
        "Content-Type: - | 415",
        "X-Parley: - | 415",
        "Origin: http://evil.example | 403",
        "Sec-Fetch-Site: cross-site | 403",
        "Sec-Fetch-Site: same-site | 403",
        "Sec-Fetch-Site: same-origin | 200",
        "Host: evil.example:PORT | 421",
      })
  void changesTheTokenForACookieForOurPageAlone(@Nullable String headers, int status) {
    Map<String, String> all = new HashMap<>();
    all.put("Content-Type", "application/json");
    all.put("X-Parley", "enter");
    all.putAll(headers(headers));
    Page page = stranger.send("POST", "/parley/enter", all, stranger.token());
    assertThat(page.status()).as(page.body()).isEqualTo(status);
    assertThat(page.headers().containsKey("set-cookie")).isEqualTo(status == 200);
  }

  @Test
  void wrongTokenGetsNoCookieAndTheCookieIsForThisServerAlone() {
    Map<String, String> headers = Map.of("Content-Type", "application/json", "X-Parley", "enter");
    for (String body : List.of("\"\"", "\"x\"", "", stranger.token().replace("\"", ""))) {
      Page page = stranger.send("POST", "/parley/enter", headers, body);
      assertThat(page.status()).isEqualTo(403);
      assertThat(page.headers()).doesNotContainKey("set-cookie");
    }
    assertThat(
            stranger
                .send("POST", "/parley/enter", headers, stranger.token())
                .headers()
                .get("set-cookie"))
        .matches("parley-" + stranger.port() + "=[\\w-]{22}; Path=/; HttpOnly; SameSite=Strict");
    assertThat(stranger.send("POST", "/parley/enter", headers, "x".repeat(3000)).status())
        .isEqualTo(413);
  }

  @Test
  void everyReplySaysWhatItsPageMayDo() {
    for (String target : List.of("/parley/", "/browser/", "/nothing", "/parley/assets/parley.js")) {
      assertThat(guest.get(target).headers())
          .as(target)
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("referrer-policy", "no-referrer")
          .containsEntry("cross-origin-opener-policy", "same-origin")
          .containsEntry("cross-origin-resource-policy", "same-origin")
          .containsEntry("cache-control", "no-store")
          .hasEntrySatisfying(
              "content-security-policy",
              policy ->
                  assertThat(policy)
                      .startsWith("default-src 'none'; script-src 'self'; ")
                      .contains("base-uri 'none'", "frame-ancestors 'none'")
                      .doesNotContain("http", "*", "unsafe-eval"));
    }
  }

  @Test
  void longHeadersAndAddressesAreTurnedAway() {
    assertThat(guest.send("GET", "/parley/", Map.of("X", "x".repeat(20_000)), "").status())
        .isEqualTo(431);
    assertThat(guest.get("/parley/?" + "x".repeat(20_000)).status()).isEqualTo(414);
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) many.put("X-" + i, "x");
    assertThat(guest.send("GET", "/parley/", many, "").status()).isIn(0, 400, 431);
    assertThat(guest.send("GET", "/parley/", Map.of("X", "x".repeat(1 << 20)), "").status())
        .isIn(0, 400, 431);
    assertThat(guest.send("GET", "/parley/", Map.of(), "body").status()).isEqualTo(413);
    assertThat(guest.get("/parley/").status()).isEqualTo(200);
  }

  @Test
  void whoSendsSlowlyKeepsNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), guest.port());
        socket.getOutputStream().write("GET /parley/ HT".getBytes(UTF_8));
        slow.add(socket);
      }
      assertThat(guest.get("/parley/").status()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) socket.close();
    }
  }

  private static Map<String, String> headers(@Nullable String written) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (written == null) return headers;
    for (String header : written.replace("PORT", Integer.toString(guest.port())).split(";", -1)) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).strip(),
          header.substring(colon + 1).strip().replace("+", "\n"));
    }
    return headers;
  }
}
