package parley.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import parley.InventedTalks;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.TemporaryFolders;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.transaction.RetryExecutor;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.TransactionRunner;
import parley.rows.GraphRows;

/**
 * The real engines of the tests, each in a folder of its own and reached by URI as any server is.
 * An engine starts when it is first asked for and runs until the JVM ends.
 *
 * <p>There is one for each dossier that many tests ask about, since planning a report takes the
 * engine longer than answering it: it keeps its plans as long as its graph stays about the same.
 */
public final class TestEngine {
  /** For the invented talks. */
  public static final TestEngine TALKS = new TestEngine(InventedTalks.FOLDER);

  /** For the bundled dossier. */
  public static final TestEngine BUNDLED = new TestEngine("loader/istanbul-2025");

  /** For whatever a test puts there. */
  public static final TestEngine ANY = new TestEngine();

  /** For what tests of the loader put there, beside those that ask. */
  public static final TestEngine LOADS = new TestEngine();

  private final List<String> dossier;
  private @Nullable EmbeddedEngine engine;
  private @Nullable Driver driver;
  private @Nullable Path folder;
  private @Nullable String fingerprint;

  private TestEngine(String... dossier) {
    this.dossier = List.of(dossier);
  }

  private synchronized EmbeddedEngine engine() {
    if (engine == null) {
      engine = start(folder());
    }
    return engine;
  }

  /** The folder of its store. */
  public synchronized Path folder() {
    try {
      if (folder == null) folder = Files.createTempDirectory("parley-test-engine");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Driver driver() {
    if (driver == null) {
      driver = GraphDatabase.driver(uri(), AuthTokens.basic(EmbeddedEngine.USERNAME, password()));
    }
    return driver;
  }

  private static EmbeddedEngine start(Path folder) {
    EmbeddedEngine engine = EmbeddedEngine.open(folder, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(engine, folder)));
    return engine;
  }

  private static void close(EmbeddedEngine engine, Path folder) {
    engine.close();
    TemporaryFolders.delete(folder);
  }

  /** The engine's address. */
  public String uri() {
    return engine().uri().toString();
  }

  /** Lets Neo4j Browser in on pages of these origins. */
  public void admitPages(Set<String> origins) {
    engine().admitPages(origins);
  }

  /** The password of the user {@code neo4j}. */
  public String password() {
    return engine().password();
  }

  /** A store on the engine with nothing in it. */
  public Store empty() {
    run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS");
    return open();
  }

  /** A store on the engine with its dossier and nothing else in it, whatever tests left there. */
  public Store loaded() {
    Store store = open();
    if (!store.census().fingerprint().equals(fingerprint)) {
      store.close();
      store = empty();
      store.load(rows(), LoadProgress.NONE);
      fingerprint = store.census().fingerprint();
    }
    return store;
  }

  /** The folders of its dossier. */
  @Override
  public String toString() {
    return String.join(", ", dossier);
  }

  /** The rows of its dossier. */
  public GraphRows rows() {
    return InventedTalks.rows(dossier.toArray(String[]::new));
  }

  private Store open() {
    return Store.open(location());
  }

  /** The engine, as a location. */
  public StoreLocation location() {
    return locationAt(URI.create(uri()));
  }

  /** The engine behind another address. */
  StoreLocation.Server locationAt(URI address) {
    return new StoreLocation.Server(address, EmbeddedEngine.USERNAME, password(), null);
  }

  /** Limits the memory of each of the engine's transactions; 0 lifts the limit. */
  void limitTransactionMemory(long bytes) {
    ((GraphDatabaseAPI) engine().database())
        .getDependencyResolver()
        .resolveDependency(Config.class)
        .setDynamic(GraphDatabaseSettings.memory_transaction_max_size, bytes, "test");
  }

  /** Transactions of the engine in this process, without a driver. */
  TransactionRunner transactionRunner() {
    return TransactionRunner.inOwnTransactions(
        engine().database(), new RetryExecutor(Duration.ofMinutes(1)));
  }

  /** A store on the engine as it is, at a moment in UTC. */
  public Store openAt(String moment) {
    return Store.open(location(), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
  }

  /** How many parts of the store the engine reads to answer a statement. */
  public long dbHits(String cypher, Map<String, ?> parameters) {
    try (Session session = driver().session()) {
      Result result = session.run("PROFILE\n" + cypher, new LinkedHashMap<>(parameters));
      while (result.hasNext()) result.next(); // what is not read to its end has no profile
      return dbHits(result.consume().profile());
    }
  }

  private static long dbHits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(TestEngine::dbHits).sum();
  }

  /** Makes the engine forget its plans; returns how many statements had one. */
  public int clearPlanCache() {
    try (Session session = driver().session()) {
      String told = session.run("CALL db.clearQueryCaches()").single().get(0).asString();
      return told.contains("empty") ? 0 : Integer.parseInt(told.replaceAll("\\D", ""));
    }
  }

  /**
   * Has the engine count what indexes hold, which it otherwise does some time after a load, and
   * plan by that. Until then it takes a scan of an index for as good as a look-up.
   */
  public void resampleIndexes() {
    run("CALL db.prepareForReplanning(60)");
  }

  /** Runs a statement of a test, past everything that a store checks. */
  public void run(String cypher) {
    try (Session session = driver().session()) {
      session.run(cypher).consume();
    }
  }
}
