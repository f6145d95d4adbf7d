package parley.neo4j;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.location.StoreLocation;

/**
 * What a guest, a stranger and a web page can do to the engine of a store, and what stays of it.
 */
class GuestIT {
  private static final String PAGE = "http://localhost:7474";

  @TempDir Path folder;

  @Test
  void guestCannotAdministerAndPagesOfOthersDoNotGetIn() throws IOException {
    try (Store store = SharedStore.serve(new StoreLocation.Embedded(folder), 0)) {
      GuestUser guest = store.guest(Set.of(PAGE));
      for (String statement :
          List.of(
              "CREATE USER other SET PASSWORD 'abcdefgh1'",
              "ALTER USER neo4j SET PASSWORD 'abcdefgh1' CHANGE NOT REQUIRED",
              "DROP USER neo4j",
              "RENAME USER neo4j TO other",
              "ALTER CURRENT USER SET PASSWORD FROM '" + guest.password() + "' TO 'abcdefgh1'")) {
        assertThatThrownBy(() -> run(guest.uri(), guest.username(), guest.password(), statement))
            .as(statement)
            .isInstanceOf(Neo4jException.class);
      }
      assertThat(users(guest.uri(), guest.username(), guest.password()))
          .containsExactly("browser", "neo4j");
      assertThat(upgrade(guest.uri(), "", "Origin: " + PAGE)).startsWith("HTTP/1.1 101");
      assertThat(upgrade(guest.uri(), "", "Origin: http://evil.example"))
          .startsWith("HTTP/1.1 403");
      assertThat(upgrade(guest.uri(), "", "X: y")).startsWith("HTTP/1.1 403");
      assertThat(upgrade(guest.uri(), "evil.example", "Origin: " + PAGE))
          .startsWith("HTTP/1.1 403");
      assertThat(upgrade(guest.uri(), "", "Origin: " + PAGE + "\r\nOrigin: http://evil.example"))
          .startsWith("HTTP/1.1 403");
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> users(guest.uri(), "neo4j", "wrong-password"));
      }
      assertThat(store.version()).startsWith("Neo4j");
      try (Store asked = Store.open(new StoreLocation.Embedded(folder))) {
        assertThat(asked.version()).startsWith("Neo4j");
      }
    }
  }

  /** As a process leaves it that is killed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE USER browser SET PASSWORD 'abcdefgh1' CHANGE NOT REQUIRED",
        "ALTER USER neo4j SET PASSWORD 'abcdefgh1' CHANGE NOT REQUIRED",
        "RENAME USER neo4j TO other"
      })
  void whatAGuestLeftIsGoneWhenTheStoreIsOpened(String statement) {
    String password;
    try (EmbeddedEngine engine = EmbeddedEngine.open(folder, 0)) {
      password = engine.password();
      run(engine.uri(), "neo4j", password, statement);
    }
    try (EmbeddedEngine engine = EmbeddedEngine.open(folder, 0)) {
      assertThat(users(engine.uri(), "neo4j", password)).containsExactly("neo4j");
      assertThat(engine.password()).isEqualTo(password);
    }
  }

  @Test
  void noPageGetsInWhereBrowserIsNotServed() throws IOException {
    try (EmbeddedEngine engine = EmbeddedEngine.open(folder, 0)) {
      assertThat(upgrade(engine.uri(), "", "Origin: " + PAGE)).startsWith("HTTP/1.1 403");
    }
  }

  private static List<String> users(URI uri, String name, String password) {
    return run(uri, name, password, "SHOW USERS YIELD user RETURN user ORDER BY user");
  }

  private static List<String> run(URI uri, String name, String password, String statement) {
    try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(name, password));
        Session session = driver.session(SessionConfig.forDatabase("system"))) {
      return session.run(statement, Map.of()).list(row -> row.get(0).asString());
    }
  }

  private static String upgrade(URI bolt, String host, String more) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", bolt.getPort())) {
      socket.setSoTimeout(5_000);
      String head =
          "GET / HTTP/1.1\r\nHost: "
              + (host.isEmpty() ? "127.0.0.1" : host)
              + ":"
              + bolt.getPort()
              + "\r\n"
              + more
              + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
    }
  }
}
