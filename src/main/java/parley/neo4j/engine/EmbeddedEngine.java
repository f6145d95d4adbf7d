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
import org.jspecify.annotations.Nullable;
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
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import parley.neo4j.cypher.CypherFiles;
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
  private final String password;
  private int lastConnection;

  /** Whether this process has written to the graph, or has been about to. */
  private volatile boolean written;

  private EmbeddedEngine(DatabaseManagementService engine, StoreFolder folder, String password) {
    this.engine = engine;
    this.folder = folder;
    this.password = password;
  }

  /** Opens it with Bolt on a port that the system picks. */
  static EmbeddedEngine open(Path path) {
    return open(path, 0);
  }

  /** Opens it with Bolt on that port; 0 lets the system pick one. */
  public static EmbeddedEngine open(Path path, int port) {
    StoreFolder folder = StoreFolder.prepare(path);
    DiskSpace.of(path).requireToOpen(folder.isClosed());
    DatabaseManagementService engine = start(folder, port);
    try {
      folder.markInUse();
      return new EmbeddedEngine(engine, folder, password(engine, folder));
    } catch (RuntimeException | IOException e) {
      if (!DiskSpace.of(path).isFull()) engine.shutdown();
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
        if (cause instanceof FileLockException) throw folder.inUse(e);
        if (cause instanceof BindException) throw portInUse(port, e);
      }
      throw folder.failure(e);
    }
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
    if (kept != null) return kept;
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

  /** The graph, for whoever writes to it in this process. */
  public GraphDatabaseService database() {
    written = true;
    return engine.database(DEFAULT_DATABASE_NAME);
  }

  /** The loopback address of the engine, {@code bolt://127.0.0.1:PORT}. */
  public URI uri() {
    GraphDatabaseAPI database = (GraphDatabaseAPI) engine.database(DEFAULT_DATABASE_NAME);
    dependency(DatabaseStateService.class)
        .causeOfFailure(database.databaseId())
        .ifPresent(
            cause -> {
              throw folder.failure(cause);
            });
    if (!database.isAvailable(Duration.ofMinutes(5).toMillis())) {
      throw new StoreException(
          Reason.UNAVAILABLE, "the store in " + folder.path() + " did not start within 5 minutes");
    }
    return URI.create(
        "bolt://" + dependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT));
  }

  /**
   * Lets other processes of this user in by Bolt.
   *
   * @param kept whether this process is there for nothing else
   */
  public void publish(boolean kept) {
    try {
      folder.publish(EngineRecord.ofThisProcess(uri(), kept));
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  public void unpublish() {
    folder.unpublish();
  }

  public boolean isPublished() {
    return folder
        .engineRecord()
        .filter(one -> one.pid() == ProcessHandle.current().pid())
        .isPresent();
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
    folder.unpublish();
    // With no room to write what it has in memory, the engine would try for ever. Left as it is,
    // the store loses nothing: it is mended when it is opened next.
    DiskSpace disk = DiskSpace.of(folder.path());
    if (disk.isFull() || (written && disk.isScarce())) return;
    engine.shutdown();
    folder.release();
  }

  public static boolean exists(Path path) {
    return Files.isDirectory(path.resolve("data"));
  }
}
