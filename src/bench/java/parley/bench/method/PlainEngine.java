package parley.bench.method;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import parley.neo4j.cypher.CypherFiles;

/** Neo4j in this process, quiet, without a password, as the other ways to load use it. */
public final class PlainEngine implements AutoCloseable {
  private final DatabaseManagementService service;

  private PlainEngine(DatabaseManagementService service) {
    this.service = service;
  }

  /** Opens a store; LOAD CSV finds its files in {@code files}. */
  public static PlainEngine open(Path folder, Path files) {
    return new PlainEngine(
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
            .setConfig(GraphDatabaseSettings.debug_log_enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
            .setConfig(GraphDatabaseSettings.load_csv_file_url_root, files.toAbsolutePath())
            .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("apoc.*"))
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .build());
  }

  GraphDatabaseAPI database() {
    return (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
  }

  /** The loopback address for drivers. */
  String uri() {
    return "bolt://"
        + database()
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT);
  }

  /** Makes parley's constraints, without the indexes that only questions need. */
  public void constrain() {
    CypherFiles.statements("constraints").stream()
        .filter(statement -> statement.contains("CREATE CONSTRAINT"))
        .forEach(this::run);
    run(CypherFiles.statement("await-indexes"));
  }

  /** Runs a statement in a transaction of its own, which may have transactions of its own. */
  void run(String cypher) {
    database().executeTransactionally(cypher);
  }

  /** Runs a statement and returns the number that it returns. */
  long number(String cypher, String column, Map<String, Object> parameters) {
    return database()
        .executeTransactionally(
            cypher,
            parameters,
            result -> ((Number) Objects.requireNonNull(result.next().get(column))).longValue());
  }

  public GraphCounts counts() {
    return new GraphCounts(
        counts("labels", "count-nodes", "LABELS"),
        counts("types", "count-links", "TYPE"),
        elements());
  }

  /** How many nodes and relationships there are. */
  long elements() {
    return number(BenchCypher.of("count-all"), "count", Map.of());
  }

  private SortedMap<String, Long> counts(String names, String statement, String word) {
    SortedMap<String, Long> counts = new TreeMap<>();
    try (Transaction transaction = database().beginTx()) {
      transaction
          .execute(BenchCypher.of(names))
          .<String>columnAs("name")
          .forEachRemaining(name -> counts.put(name, 0L));
    }
    counts.replaceAll(
        (name, none) ->
            number(BenchCypher.of(statement).replace(word, "`" + name + "`"), "count", Map.of()));
    return counts;
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
