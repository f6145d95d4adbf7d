package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** A database that the bulk importer makes of files. */
public final class Imported {
  private Imported() {}

  /** The graph's fingerprint, once the statements {@code after} have been run. */
  public static String fingerprint(Path home, List<String> options, String after)
      throws IOException {
    Files.createDirectories(home);
    BulkImport.run(home, options);
    Location.Embedded location = new Location.Embedded(home);
    Embedded engine = Embedded.open(home, 0);
    try (Driver driver =
            GraphDatabase.driver(
                engine.uri(), AuthTokens.basic(Embedded.USERNAME, engine.password()));
        Session session = driver.session()) {
      for (String statement : after.split(";\n", 0)) session.run(statement).consume();
    }
    try (Connection connection = Connection.to(location, engine, Patience.USUAL)) {
      return connection.readAtLength(Census::take).fingerprint();
    }
  }
}
