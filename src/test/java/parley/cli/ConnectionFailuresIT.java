package parley.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;

/** Each way in which a connection fails has its own sentence and remedy, whatever the scheme. */
@ResourceLock("ANY")
class ConnectionFailuresIT {
  private static final byte[] BOLT = {0, 0, 4, 5};

  @TempDir static Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc", "NEO4J+S"})
  void hostThatIsNotThere(String scheme) {
    String uri = scheme + "://nosuch.invalid:7687";
    assertUnavailable(uri, "there is no host \"nosuch.invalid\"; check the spelling");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})
  void portThatNobodyListensOn(String scheme) {
    assertUnavailable(
        scheme + "://localhost:1",
        "nothing listens on port 1 of this machine; start one with \"docker compose up\", or leave out the URI to use the embedded store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})
  void portForBrowsers(String scheme) throws IOException {
    byte[] http = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII);
    try (FakeServer server = FakeServer.answering(http)) {
      assertUnavailable(
          scheme + "://localhost:" + server.port(),
          "port %d is for browsers, HTTP; write the one for Bolt, usually 7687"
              .formatted(server.port()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})
  void somethingElseThatListens(String scheme) throws IOException {
    try (FakeServer server = FakeServer.answering("SSH-2.0-x\r\n".getBytes(US_ASCII))) {
      assertUnavailable(
          scheme + "://localhost:" + server.port(),
          "what answers on port %d is not a Neo4j server; check the port, usually 7687"
              .formatted(server.port()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc"})
  void serverThatDoesNotEncrypt(String scheme) {
    String host = TestEngine.ANY.uri().substring("bolt://".length());
    String plain = scheme.replaceFirst("[+].*", "") + "://" + host;
    assertUnavailable(
        scheme + "://" + host,
        "it does not encrypt; write " + plain + ", or turn on TLS for Bolt there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void serverThatOnlyEncrypts(String scheme) throws IOException, GeneralSecurityException {
    try (FakeServer server = FakeServer.encrypted(folder, BOLT)) {
      assertUnavailable(
          scheme + "://localhost:" + server.port(),
          "it only accepts encrypted connections; write %s+s://localhost:%d"
              .formatted(scheme, server.port()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void certificateThatNobodyHasSigned(String scheme) throws IOException, GeneralSecurityException {
    try (FakeServer server = FakeServer.encrypted(folder, BOLT)) {
      assertUnavailable(
          scheme + "+s://localhost:" + server.port(),
          "this Java does not trust the signer of its certificate; have it corrected, or write %s+ssc://localhost:%d, which checks no certificate, if you trust every machine in between"
              .formatted(scheme, server.port()));
    }
  }

  @Test
  void databaseThatIsNotThere() {
    for (String scheme : new String[] {"bolt", "neo4j"}) {
      String uri = TestEngine.ANY.uri().replace("bolt", scheme);
      Run run =
          Cli.on(TestEngine.ANY)
              .run("query", "RETURN 1", "--uri", uri, "--database", "mydb", "--retry-for", "0");
      assertThat(run.err())
          .isEqualTo(
              "parley: the server at "
                  + uri
                  + " has no database \"mydb\"; check --database and NEO4J_DATABASE\n");
      assertThat(run.code()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void wrongPassword(String scheme) {
    String uri = TestEngine.ANY.uri().replace("bolt", scheme);
    Run run = Cli.alone().with("NEO4J_PASSWORD", "wrong-one").run("status", "--uri", uri);
    assertThat(run.err())
        .isEqualTo(
            "parley: the server at "
                + uri
                + " does not accept the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD\n");
    assertThat(run.code()).isEqualTo(4);
  }

  private static void assertUnavailable(String uri, String why) {
    Run run =
        Cli.alone()
            .with("NEO4J_PASSWORD", "abcdefgh1")
            .run("status", "--uri", uri, "--unencrypted", "--retry-for", "0");
    String told =
        run.err()
            .lines()
            .filter(line -> !line.startsWith("parley: warning: "))
            .reduce("", (one, other) -> one + other);
    String small = uri.startsWith("NEO4J") ? uri.replace("NEO4J+S", "neo4j+s") : uri;
    assertThat(told).isEqualTo("parley: cannot reach the server at " + small + ": " + why);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(5);
  }
}
