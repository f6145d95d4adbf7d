package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import parley.InventedTalks;
import parley.export.archive.CypherLiterals;
import parley.neo4j.location.StoreException;
import parley.neo4j.query.Census;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.write.LoadProgress;
import parley.report.Report;
import parley.report.ReportCatalogue;

/** Statements that are not parley's own neither write nor reach anything but the graph. */
@ResourceLock("LOADS")
class ReadOnlyStatementsIT {
  private static final Path FORBIDDEN = Path.of("src/test/resources/neo4j/forbidden.cypher");

  @TempDir static Path folder;
  private static Store store;
  private static Census before;
  private static ServerSocket listener;

  @BeforeAll
  static void load() throws IOException {
    store = TestEngine.LOADS.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    before = store.census();
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Files.writeString(folder.resolve("secret.csv"), "secret\n");
  }

  @AfterAll
  static void nothingIsChangedAndNobodyAskedForTheAddress() throws IOException {
    assertThat(store.census()).isEqualTo(before);
    listener.setSoTimeout(100);
    assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    listener.close();
    store.close();
  }

  static Stream<String> forbidden() {
    try {
      return Stream.of(Files.readString(FORBIDDEN).split(";\n"))
          .map(statement -> statement.replace("URL", address("127.0.0.1")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void isNotRun(String cypher) {
    assertThatThrownBy(() -> store.query(cypher, Map.of()))
        .as(cypher)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.QUERY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CALL db.labels()",
        "CALL db.schema.visualization()",
        "CALL db.index.fulltext.queryNodes('entity_names', 'Wei') YIELD node RETURN node",
        "SHOW INDEXES",
        "SHOW CONSTRAINTS",
        "SHOW FUNCTIONS",
        "CYPHER runtime=slotted RETURN date.truncate('day', date()) AS day",
        "RETURN 'LOAD CSV, CALL dbms.x(), apoc.load(' AS text // LOAD CSV"
      })
  void isRun(String cypher) {
    assertThat(store.query(cypher, Map.of()).columns()).isNotEmpty();
  }

  /** What is shown for copying has its values written out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "' RETURN 1 //",
        "\\' RETURN 1 //",
        "\\u0027 RETURN 1 //",
        "\\\\u0027 RETURN 1 //",
        "\\u005c",
        "\\u005c\\u0027 RETURN 1 //",
        "\\u005cu0027",
        "` RETURN 1 //",
        "\\u0060) DETACH DELETE n //",
        "\\u005cu0060) DETACH DELETE n //",
        "a``b\\",
        "*/ RETURN 1; //\n\r\u2028",
        "\uD83D\uDE00 \u202E"
      })
  void valueThatIsWrittenOutStaysAValue(String text) {
    Map<String, Object> value = Map.of(text, List.of(text));
    assertThat(store.ask("RETURN " + CypherLiterals.of(value) + " AS value", Map.of()).rows())
        .containsExactly(Map.of("value", value));
  }

  /** Reports of a user's folder are looked at, and the values that they offer. */
  @Test
  void reportsOfAFolderAreHeldToTheSame() throws IOException {
    String header = "// Mine\n// @param a text = null: a\n// @values a %s\n// @column x: x\n";
    String load = "LOAD CSV FROM '" + address("127.0.0.1") + "' AS l RETURN l AS value";
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("values.cypher"), header.formatted(load) + "RETURN 1 AS x");
    Files.writeString(
        mine.resolve("writes.cypher"),
        header.formatted("RETURN 1 AS value") + "CREATE (n:Mine) RETURN 1 AS x");
    Files.writeString(
        mine.resolve("nested.cypher"),
        header.formatted("RETURN 1 AS value") + "RETURN [y IN [1] | COUNT { " + load + " }] AS x");
    ReportCatalogue catalogue = ReportCatalogue.of(List.of(mine));
    assertThatThrownBy(
            () -> catalogue.find("values").orElseThrow().parameters().get(0).choices(store))
        .hasMessageContaining("LOAD CSV");
    for (String report : List.of("writes", "nested")) {
      Report found = catalogue.find(report).orElseThrow();
      assertThatThrownBy(() -> found.ask(store, Map.of())).hasMessageContaining("was not run");
      assertThatThrownBy(() -> store.readInOneTransaction(graph -> found.ask(graph, Map.of())))
          .hasMessageContaining("was not run");
      TimeWindow window = TimeWindow.asOf(LocalDate.of(2018, 1, 1));
      assertThatThrownBy(() -> store.within(window, graph -> found.ask(graph, Map.of())))
          .hasMessageContaining("was not run");
    }
  }

  /** Neo4j Browser talks straight to the engine, past everything that parley looks at. */
  @Test
  @Timeout(60) // an address that is asked never answers
  void guestGetsNoFileAndNoAddressFromTheEngine() {
    GuestUser guest = store.guest(java.util.Set.of());
    try (Driver driver =
            GraphDatabase.driver(
                guest.uri(), AuthTokens.basic(guest.username(), guest.password()));
        Session session = driver.session()) {
      assertThat(session.run("MATCH (n:Person) RETURN count(n) AS n").single().get(0).asInt())
          .isEqualTo(11);
      for (String address :
          List.of(
              folder.resolve("secret.csv").toUri().toString(),
              "file:///etc/passwd",
              "file://localhost/etc/passwd",
              address("127.0.0.1"),
              address("localhost"),
              address("[::1]"),
              address("0.0.0.0"),
              address("[::ffff:127.0.0.1]"),
              address("127.0.0.1").replace("http", "https"),
              address("127.0.0.1").replace("http", "ftp"))) {
        assertThatThrownBy(
                () ->
                    session
                        .run("LOAD CSV FROM $from AS l RETURN l", Map.of("from", address))
                        .list())
            .as(address)
            .isInstanceOf(Neo4jException.class)
            .hasMessageNotContaining("secret\n");
      }
    }
  }

  private static String address(String host) {
    return "http://" + host + ":" + listener.getLocalPort() + "/x.csv";
  }
}
