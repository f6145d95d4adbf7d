package parley.bench.method;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import parley.bench.LoadJob;

/** Through the driver, as a script in any language would. */
final class DriverMethods {
  private static final int BATCH = 5_000;

  private DriverMethods() {}

  /** Reads a file and writes its rows. */
  private interface Writer {
    void write(Session session, GraphCsvFile file);
  }

  /** A statement for each node and each relationship, 50 statements to a transaction. */
  static void naive(LoadJob job) throws Exception {
    load(job, DriverMethods::oneByOne, false);
  }

  /** UNWIND and MERGE, a statement for each label and type, then the same again. */
  static void unwind(LoadJob job) throws Exception {
    load(job, DriverMethods::unwindRows, true);
  }

  /** The same into a server in another process, whose peak memory counts too. */
  static void unwindRemote(LoadJob job) throws Exception {
    job.engine().close(); // the constraints
    try (EngineServer server = EngineServer.start(job.store())) {
      load(job, server.uri(), DriverMethods::unwindRows, true);
      job.figures().peak(server.peak());
    }
    try (PlainEngine engine = PlainEngine.open(job.store(), job.store())) {
      job.compare(engine);
    }
  }

  private static void load(LoadJob job, Writer writer, boolean again) throws Exception {
    try (PlainEngine engine = job.engine()) {
      load(job, engine.uri(), writer, again);
      job.done(engine);
    }
  }

  private static void load(LoadJob job, String uri, Writer writer, boolean again) throws Exception {
    Config quiet = Config.builder().withLogging(Logging.none()).build();
    try (Driver driver = GraphDatabase.driver(uri, AuthTokens.none(), quiet);
        Session session = driver.session()) {
      List<GraphCsvFile> files = job.data().world().files();
      job.figures().time("load", () -> files.forEach(file -> writer.write(session, file)));
      if (again) {
        job.figures().time("again", () -> files.forEach(file -> writer.write(session, file)));
      }
    }
  }

  private static void oneByOne(Session session, GraphCsvFile file) {
    String statement = BenchCypher.ofRows("naive", file, "$properties.key");
    // About what one article takes; a transaction for each statement would be slower still.
    file.batches(
        50,
        rows ->
            session.executeWriteWithoutResult(
                transaction -> rows.forEach(row -> transaction.run(statement, row).consume())));
  }

  private static void unwindRows(Session session, GraphCsvFile file) {
    String statement = BenchCypher.ofRows("unwind", file, "row.properties.key");
    file.batches(
        BATCH,
        rows ->
            session.executeWriteWithoutResult(
                transaction -> transaction.run(statement, Map.of("rows", rows)).consume()));
  }
}
