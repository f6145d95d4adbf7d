package parley.neo4j;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.FaultyProxy.Fault;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.transaction.Timeouts;
import parley.neo4j.write.Changes;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Loader;
import parley.rows.GraphRows;

/**
 * A load of twenty articles over a wire that breaks: whatever happens to it, the graph is that of a
 * quiet load, and the load is not told to be done before it is.
 */
@Timeout(60)
class BrokenConnectionIT {
  private static final List<Fault> CUTS =
      List.of(Fault.CUT_BEFORE, Fault.CUT_AFTER, Fault.CUT_IN_REPLY);

  private static final Duration KEEP_ALIVE = ofSeconds(1);
  private static final int PROBES = 3;

  /** How long the server has the driver wait for a word of it: three seconds instead of 120. */
  private static final Duration READ_TIMEOUT = KEEP_ALIVE.multipliedBy(PROBES);

  private static final Timeouts PATIENCE = new Timeouts(ofSeconds(40), READ_TIMEOUT);

  private static final Timeouts NO_RETRIES = PATIENCE.withRetryFor(ofSeconds(0));

  private static final Neo4j SERVER =
      Neo4jBuilders.newInProcessBuilder()
          .withDisabledServer()
          .withConfig(BoltConnector.connection_keep_alive, KEEP_ALIVE)
          .withConfig(BoltConnector.connection_keep_alive_probes, PROBES)
          .build();

  private static final FaultyProxy PROXY = new FaultyProxy(SERVER.boltURI().toString());

  /** The transaction that writes the articles, counted from 0. */
  private static final int ARTICLES = 5;

  /** How many cuts the default run draws. */
  private static final int SAMPLES = 30;

  /** Rows in a transaction, so that the load takes several, two of them at once. */
  private static final int FEW = 100;

  private static GraphRows rows;
  private static String expectedFingerprint;
  private static Changes all;
  private static int messages;
  private static int messagesInPipeline;

  @BeforeAll
  static void loadUndisturbed(@TempDir Path folder) throws IOException {
    Path file = GeneratedDossier.write(folder.resolve("dossier.jsonl"), 7, 20);
    rows = InventedTalks.rows(file.toString());
    all = load(Timeouts.DEFAULT);
    messages = PROXY.messages();
    expectedFingerprint = fingerprint();
    assertThat(rows.articles()).hasSize(20);
    emptyGraph();
    PROXY.mend();
    loadInPipeline();
    messagesInPipeline = PROXY.messages();
    assertThat(messagesInPipeline).isGreaterThan(messages);
    assertThat(fingerprint()).isEqualTo(expectedFingerprint);
  }

  @AfterAll
  static void close() {
    PROXY.close();
    SERVER.close();
  }

  @BeforeEach
  void empty() {
    PROXY.mend();
    emptyGraph();
  }

  private static void emptyGraph() {
    SERVER
        .defaultDatabaseService()
        .executeTransactionally("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS");
  }

  @Test
  @Tag("slow")
  void cutsAnywhereChangeNothing() {
    long seed = Long.getLong("parley.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      cut(random.nextInt(messages), CUTS.get(i % CUTS.size()), "seed " + seed);
    }
  }

  @Test
  @Tag("slow")
  void cutsInOneOfTwoTransactionsAtOnceChangeNothing() {
    cutsInPipeline(SAMPLES / 2);
  }

  @Test
  @Tag("crash")
  @Timeout(3_600)
  void manyCutsInOneOfTwoTransactionsAtOnceChangeNothing() {
    cutsInPipeline(10 * SAMPLES);
  }

  private void cutsInPipeline(int samples) {
    long seed = Long.getLong("parley.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < samples; i++) {
      Fault fault = CUTS.get(i % CUTS.size());
      cut(
          random.nextInt(messagesInPipeline),
          fault,
          "seed " + seed,
          BrokenConnectionIT::loadInPipeline);
    }
  }

  @Test
  @Tag("crash")
  @Timeout(3_600)
  void halfOpenOneOfTwoAtOnceIsCut() {
    for (int number = 0; number < messagesInPipeline; number += 12) {
      String more = "of " + messagesInPipeline;
      cut(number, Fault.SWALLOWED_BEFORE, more, BrokenConnectionIT::loadInPipeline);
      cut(number + 6, Fault.SWALLOWED_AFTER, more, BrokenConnectionIT::loadInPipeline);
    }
  }

  @Test
  @Tag("crash")
  @Timeout(3_600)
  void cutsEverywhereChangeNothing() {
    for (int number = 0; number < messages; number++) {
      for (Fault fault : CUTS) cut(number, fault, "of " + messages);
    }
  }

  /** At the connection, after the beginning and after the commit of what writes the articles. */
  @ParameterizedTest
  @CsvSource({
    FaultyProxy.HELLO + ", 0, SWALLOWED_BEFORE",
    FaultyProxy.BEGIN + ", " + ARTICLES + ", SWALLOWED_AFTER",
    FaultyProxy.COMMIT + ", " + ARTICLES + ", SWALLOWED_AFTER"
  })
  void halfOpenConnectionIsCut(int kind, int nth, Fault fault) {
    int[] seen = {0};
    PROXY.plan((n, message) -> message == kind && seen[0]++ == nth ? fault : Fault.NONE);
    assertThat(load()).isEqualTo(all);
    assertThat(seen[0]).as("tried again").isGreaterThan(nth + 1);
    assertThat(fingerprint()).isEqualTo(expectedFingerprint);
  }

  @Test
  @Tag("crash")
  @Timeout(3_600)
  void halfOpenAnywhereIsCut() {
    for (int number = 0; number < messages; number += 3) {
      cut(number, Fault.SWALLOWED_BEFORE, "of " + messages);
      cut(number + 1, Fault.SWALLOWED_AFTER, "of " + messages);
    }
  }

  @Test
  @Tag("crash")
  void serverThatIsOutOfReachForAWhileIsWaitedFor() {
    PROXY.plan(
        (n, message) -> {
          if (n == messages / 2) PROXY.blackhole(true);
          return Fault.NONE;
        });
    new Thread(BrokenConnectionIT::heal).start();
    try (Store store = open(PATIENCE)) {
      store.load(rows, LoadProgress.NONE);
      assertThat(store.retries()).isPositive();
    }
    assertThat(fingerprint()).isEqualTo(expectedFingerprint);
  }

  private static void heal() {
    try {
      Thread.sleep(4_000);
      PROXY.blackhole(false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void silentServerIsNoticedAfterTheReadTimeoutAndNamed() {
    try (Store store = open(NO_RETRIES)) {
      PROXY.blackhole(true);
      long begun = System.nanoTime();
      assertThatThrownBy(() -> store.load(rows, LoadProgress.NONE))
          .isInstanceOf(StoreException.class)
          .hasMessage("the server at " + PROXY.uri() + " gives no answer; try again");
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isBetween(READ_TIMEOUT, READ_TIMEOUT.plusSeconds(4));
    }
  }

  @Test
  void serverThatIsSilentFromTheBeginningIsNoticedAndNamed() {
    PROXY.plan((n, message) -> Fault.SWALLOWED_BEFORE);
    assertThatThrownBy(() -> open(NO_RETRIES))
        .isInstanceOf(StoreException.class)
        .hasMessage("the server at " + PROXY.uri() + " gives no answer; try again");
  }

  /** It waits for a lock, of which nothing is heard but the server's signs of life. */
  @Test
  void statementThatTakesLongerThanTheReadTimeoutIsNotCut() throws Exception {
    GraphDatabaseService database = SERVER.defaultDatabaseService();
    database.executeTransactionally("CREATE (:Locked)");
    try (Transaction holder = database.beginTx();
        Connection connection = connect()) {
      holder.execute("MATCH (n:Locked) SET n.held = true").close();
      Future<?> waiting = CompletableFuture.runAsync(() -> setSeen(connection));
      Thread.sleep(READ_TIMEOUT.multipliedBy(2).toMillis());
      assertThat(waiting).isNotDone();
      holder.rollback();
      waiting.get();
      assertThat(connection.retries()).isZero();
    }
  }

  private static void setSeen(Connection connection) {
    connection.runAndRollBackWithoutLimit(
        transaction -> transaction.run("MATCH (n:Locked) SET n.seen = true").consume());
  }

  @Test
  @Tag("crash")
  void statementThatComputesForLongIsNotCut() {
    try (Store store = open(PATIENCE)) {
      store.ask(
          "UNWIND range(1, 4000000) AS n OPTIONAL MATCH (a:Article {id: toString(n)}) RETURN count(a) AS n",
          Map.of());
      assertThat(store.retries()).isZero();
    }
  }

  @Test
  void reportIsAskedAgainUntilItsFirstRows() {
    PROXY.plan(
        (n, message) -> message == FaultyProxy.BEGIN && n < 6 ? Fault.CUT_AFTER : Fault.NONE);
    try (Store store = open(PATIENCE)) {
      List<Object> seen = new ArrayList<>();
      store.forEachRow("UNWIND range(1, 3) AS n RETURN n", Map.of(), row -> seen.add(row.get("n")));
      assertThat(seen).containsExactly(1L, 2L, 3L);
      assertThat(store.retries()).isPositive();
    }
  }

  @Test
  @Tag("crash")
  void openResultThatNobodyAsksForMoreOfIsCut() {
    boolean[] lost = {false};
    PROXY.plan(
        (n, message) -> {
          boolean now = message == FaultyProxy.PULL && !lost[0];
          lost[0] |= now;
          return now ? Fault.SWALLOWED_BEFORE : Fault.NONE;
        });
    try (Store store = open(PATIENCE)) {
      store.forEachRow("UNWIND range(1, 5000) AS n RETURN n", Map.of(), row -> {});
      assertThat(store.retries()).isPositive();
    }
  }

  @Test
  void reportThatBreaksOffInItsRowsFailsInsteadOfGivingThemTwice() {
    try (Store store = open(PATIENCE)) {
      List<Object> seen = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  store.forEachRow(
                      "UNWIND range(1, 5000) AS n RETURN n",
                      Map.of(),
                      row -> {
                        PROXY.plan((n, message) -> Fault.CUT_BEFORE);
                        seen.add(row.get("n"));
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("cannot reach the server");
      assertThat(seen).doesNotHaveDuplicates().contains(1L);
    }
  }

  @ParameterizedTest
  @Tag("crash")
  @CsvSource({"20, 2147483647", "1, 1000"})
  void slowWireIsEnough(int milliseconds, int bytes) {
    PROXY.slow(milliseconds, bytes);
    load(Timeouts.DEFAULT);
    assertThat(fingerprint()).isEqualTo(expectedFingerprint);
  }

  private void cut(int number, Fault fault, String more) {
    cut(number, fault, more, BrokenConnectionIT::load);
  }

  private void cut(int number, Fault fault, String more, Supplier<Changes> load) {
    empty();
    PROXY.plan((n, message) -> n == number ? fault : Fault.NONE);
    Changes changes = load.get();
    assertThat(fingerprint())
        .as("%s at message %d, %s", fault, number, more)
        .isEqualTo(expectedFingerprint);
    assertThat(changes).as("%s at message %d, %s", fault, number, more).isEqualTo(all);
  }

  private static Changes load() {
    return load(PATIENCE);
  }

  private static Changes load(Timeouts timeouts) {
    try (Store store = open(timeouts)) {
      return store.load(rows, LoadProgress.NONE);
    }
  }

  /** Two transactions at once. */
  private static Changes loadInPipeline() {
    try (Connection connection = connect()) {
      return connection.write(
          runner -> new Loader(runner, LoadProgress.NONE, Clock.systemUTC(), FEW).load(rows, null));
    }
  }

  private static Connection connect() {
    return Connection.open(locationAt(PROXY.uri()), null, PATIENCE);
  }

  private static Store open(Timeouts timeouts) {
    return Store.open(locationAt(PROXY.uri()), Clock.systemUTC(), timeouts);
  }

  private static StoreLocation.Server locationAt(URI address) {
    return new StoreLocation.Server(address, "neo4j", "of no use", null);
  }

  private static String fingerprint() {
    try (Store store = Store.open(locationAt(SERVER.boltURI()))) {
      return store.census().fingerprint();
    }
  }
}
