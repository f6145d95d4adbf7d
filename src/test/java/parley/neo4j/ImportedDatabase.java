package parley.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import parley.neo4j.bulk.BulkImporter;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.Census;
import parley.neo4j.transaction.Timeouts;

/** A database that the bulk importer makes of files. */
public final class ImportedDatabase {
  private ImportedDatabase() {}

  /** The graph's fingerprint, once the statements {@code after} have been run. */
  public static String fingerprint(Path home, List<String> options, String after)
      throws IOException {
    Files.createDirectories(home);
    BulkImporter.run(home, options);
    StoreLocation.Embedded location = new StoreLocation.Embedded(home);
    EmbeddedEngine engine = EmbeddedEngine.open(home, 0);
    try (Driver driver =
            GraphDatabase.driver(
                engine.uri(), AuthTokens.basic(EmbeddedEngine.USERNAME, engine.password()));
        Session session = driver.session()) {
      for (String statement : after.split(";\n", 0)) session.run(statement).consume();
    }
    try (Connection connection = Connection.open(location, engine, Timeouts.DEFAULT)) {
      return connection.readWithoutLimit(Census::count).fingerprint();
    }
  }
}
