package parley.neo4j.engine;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.BoltServer;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.api.net.NetworkConnectionTracker;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.event.GlobalTransactionEventListeners;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/**
 * The engine inside this process: a store in a folder that only the user can read, Bolt on a
 * loopback port, a random password. Everything else talks to it through the driver, as to any
 * server.
 */
public final class EmbeddedEngine implements AutoCloseable {
  public static final String USERNAME = "neo4j";

  private final DatabaseManagementService engine;
  private final StoreFolder folder;
  private final StoreLock lock;
  private final String password;
  private final EngineHealth health;
  private int lastConnection;

  private volatile boolean abandoned;

  /** Whether this process has written to the graph, or has been about to. */
  private volatile boolean written;

  private final WebSocketGuard webSockets;

  private EmbeddedEngine(
      DatabaseManagementService engine, StoreFolder folder, StoreLock lock, String password) {
    this.engine = engine;
    this.folder = folder;
    this.lock = lock;
    this.password = password;
    this.health = new EngineHealth(dependency(KernelTransactions.class));
    AdministrationGuard.install(dependency(GlobalTransactionEventListeners.class));
    this.webSockets = WebSocketGuard.install(dependency(BoltServer.class));
  }

  /** Opens a store for this process alone, with Bolt on a port; 0 lets the system pick one. */
  public static EmbeddedEngine open(Path path, int port) {
    StoreFolder folder = StoreFolder.prepare(path);
    StoreLock lock = StoreLock.acquire(folder, Role.COMMAND).orElseThrow(() -> inUse(folder));
    return open(folder, lock, port);
  }

  private static StoreException inUse(StoreFolder folder) {
    return EngineProcesses.owner(folder)
        .map(owner -> owner.inUse(folder))
        .orElseGet(() -> inUseElsewhere(folder, null));
  }

  /**
   * Opens a store that this process owns, the one way to open any; what a first big load has left
   * to do is done before anybody uses it.
   *
   * @param lock released when the engine is closed, or cannot be opened
   * @param port where Bolt listens, on the loopback address; 0 lets the system pick
   */
  public static EmbeddedEngine open(StoreFolder folder, StoreLock lock, int port) {
    @Nullable DatabaseManagementService engine = null;
    try {
      DiskSpace.of(folder.path()).requireToOpen(lock.wasClosed());
      RecordFiles.requireWhole(folder.path());
      engine = start(folder, port);
      requireStarted(engine, folder);
      EmbeddedEngine opened = new EmbeddedEngine(engine, folder, lock, password(engine, folder));
      UnfinishedStore.finish(folder, engine.database(DEFAULT_DATABASE_NAME));
      return opened;
    } catch (RuntimeException | IOException e) {
      try {
        if (engine != null && !DiskSpace.of(folder.path()).isFull()) shutDown(engine, folder);
      } catch (StoreException second) {
        e.addSuppressed(second); // the first says why
      }
      lock.close();
      throw e instanceof StoreException known ? known : folder.failure(e);
    }
  }

  private static DatabaseManagementService start(StoreFolder folder, int port) {
    try {
      return new DatabaseManagementServiceBuilder(folder.path())
          .setConfig(settings(folder, port))
          .build();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof FileLockException) throw inUseElsewhere(folder, e);
        if (cause instanceof BindException) throw portInUse(port, e);
      }
      throw folder.failure(e);
    }
  }

  /** By something that takes the engine's own lock, and not parley's: another Neo4j. */
  private static StoreException inUseElsewhere(StoreFolder folder, @Nullable Throwable cause) {
    return new StoreException(
        Reason.UNAVAILABLE,
        "the store in "
            + folder.path()
            + " is in use by another program; stop it, or choose another folder with --store",
        cause);
  }

  private static StoreException portInUse(int port, Throwable cause) {
    return new StoreException(
        Reason.UNAVAILABLE,
        "the port " + port + " for Bolt is in use; choose another with --bolt-port, 0 for any",
        cause);
  }

  private static Map<Setting<?>, Object> settings(StoreFolder folder, int port) {
    Map<Setting<?>, Object> settings = new HashMap<>();
    settings.put(BoltConnector.enabled, true);
    settings.put(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port));
    settings.put(HttpConnector.enabled, false);
    settings.put(HttpsConnector.enabled, false);
    settings.put(GraphDatabaseSettings.auth_enabled, true);
    // A random password is not guessed, and others' attempts must not lock parley out.
    settings.put(GraphDatabaseSettings.auth_max_failed_attempts, 0);
    settings.putAll(offlineSettings());
    settings.put(GraphDatabaseSettings.udc_enabled, false);
    settings.put(BoltConnector.server_bolt_telemetry_enabled, false);
    // By default the engine logs queries with their parameters: the documents' text.
    settings.put(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
    // The system property is for measuring what the settings below bring.
    if (!Boolean.getBoolean("parley.engine.defaults")) settings.putAll(quickStartSettings(folder));
    return settings;
  }

  /**
   * Keeps statements, whoever sends them, from files of this machine, from addresses, and from
   * procedures that the engine does not come with.
   */
  private static Map<Setting<?>, Object> offlineSettings() {
    return Map.of(
        GraphDatabaseSettings.allow_file_urls,
        false,
        GraphDatabaseInternalSettings.cypher_ip_blocklist,
        parsed(GraphDatabaseInternalSettings.cypher_ip_blocklist, "0.0.0.0/0,::/0"),
        GraphDatabaseSettings.procedure_allowlist,
        List.of("db.*", "dbms.*", "tx.*"),
        GraphDatabaseSettings.procedure_unrestricted,
        List.of());
  }

  private static <T> T parsed(Setting<T> setting, String value) {
    return ((SettingImpl<T>) setting).parse(value);
  }

  private static Map<Setting<?>, Object> quickStartSettings(StoreFolder folder) {
    return Map.of(
        GraphDatabaseSettings.pagecache_memory,
        PageCacheSize.sizeFor(folder.path()),
        GraphDatabaseSettings.debug_log_enabled,
        false,
        GraphDatabaseSettings.preallocate_logical_logs,
        false,
        GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
        0);
  }

  /** The password of the store, set when the store has none yet. */
  private static String password(DatabaseManagementService engine, StoreFolder folder)
      throws IOException {
    @Nullable String kept = folder.password();
    if (kept != null) {
      UserReset.run(engine, kept);
      return kept;
    }
    String fresh = StoreFolder.newPassword();
    try (Transaction transaction = engine.database(SYSTEM_DATABASE_NAME).beginTx()) {
      transaction.execute(CypherFiles.statement("password"), Map.of("password", fresh));
      transaction.commit();
    }
    // Kept only once the engine has it: a kill in between leaves no file, and the next start sets
    // another.
    folder.savePassword(fresh);
    return fresh;
  }

  public String password() {
    return password;
  }

  /** Lets Neo4j Browser in on pages of these origins, {@code http://localhost:7474}. */
  public void admitPages(Set<String> origins) {
    webSockets.admit(origins);
  }

  /** The graph, for whoever writes to it in this process. */
  public GraphDatabaseService database() {
    written = true;
    return engine.database(DEFAULT_DATABASE_NAME);
  }

  private static void requireStarted(DatabaseManagementService engine, StoreFolder folder) {
    GraphDatabaseAPI database = (GraphDatabaseAPI) engine.database(DEFAULT_DATABASE_NAME);
    database
        .getDependencyResolver()
        .resolveDependency(DatabaseStateService.class)
        .causeOfFailure(database.databaseId())
        .ifPresent(
            cause -> {
              throw folder.failure(cause);
            });
    if (!database.isAvailable(Duration.ofMinutes(5).toMillis())) {
      throw new StoreException(
          Reason.UNAVAILABLE, "the store in " + folder.path() + " did not start within 5 minutes");
    }
  }

  /** The loopback address of the engine, {@code bolt://127.0.0.1:PORT}. */
  public URI uri() {
    return URI.create(
        "bolt://" + dependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT));
  }

  /** Lets other processes of this user in by Bolt. */
  public void publish() {
    try {
      lock.publish(uri());
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  public void unpublish() {
    try {
      lock.unpublish();
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** Whether its folder is still where it was when it was opened. */
  public boolean hasItsFolder() {
    return lock.isCurrent();
  }

  /** Whether it can still be used; looked at once a second or so. */
  public boolean isHealthy() {
    return health.look();
  }

  /**
   * Gives the engine up, which goes on with a statement that it cannot end: closing it would wait
   * for that. The store loses nothing, and recovers when it is opened next.
   */
  public void abandon() {
    abandoned = true;
  }

  /** Whether somebody is connected now, or has come since this was asked before. */
  public boolean hasClients() {
    NetworkConnectionTracker connections = dependency(NetworkConnectionTracker.class);
    // Ids are given in order, so one that does not follow the last taken here tells of a connection
    // in between, which may be gone again.
    String id = connections.newConnectionId("");
    int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    boolean came = number != lastConnection + 1;
    lastConnection = number;
    return came || !connections.activeConnections().isEmpty();
  }

  private <T> T dependency(Class<T> type) {
    return ((GraphDatabaseAPI) engine.database(DEFAULT_DATABASE_NAME))
        .getDependencyResolver()
        .resolveDependency(type);
  }

  @Override
  public void close() {
    // With no room to write what it has in memory, the engine would try forever. Left as it is,
    // the store loses nothing: it recovers when it is opened next.
    DiskSpace disk = DiskSpace.of(folder.path());
    boolean left = abandoned || disk.isFull() || (written && disk.isScarce());
    try {
      if (!left) shutDown(engine, folder);
    } catch (StoreException e) {
      left = true;
      throw e;
    } finally {
      lock.close(!left);
    }
  }

  private static void shutDown(DatabaseManagementService engine, StoreFolder folder) {
    try {
      engine.shutdown();
      if (exists(folder.path())) RecordFiles.note(folder.path());
    } catch (RuntimeException | IOException e) {
      throw folder.failure(e);
    }
  }

  /** Closes the engine; the store stays this process's own, and its files as they are. */
  public void closeButOwn() {
    shutDown(engine, folder);
  }

  public static boolean exists(Path path) {
    return Files.isDirectory(path.resolve("data"));
  }
}
