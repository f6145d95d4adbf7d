package parley.neo4j;

import java.io.OutputStream;
import java.nio.file.Path;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.consistency.checking.ConsistencyCheckIncompleteException;
import org.neo4j.io.layout.Neo4jLayout;

/** Neo4j's own consistency checker. */
public final class ConsistencyCheck {
  private ConsistencyCheck() {}

  /** What it says about an embedded store that is closed; empty when all is well. */
  public static String complaints(Path store) throws ConsistencyCheckIncompleteException {
    Config config =
        Config.newBuilder()
            .set(GraphDatabaseSettings.neo4j_home, store.toAbsolutePath())
            .set(GraphDatabaseSettings.logs_directory, store.resolve("check").toAbsolutePath())
            .build();
    ConsistencyCheckService.Result result =
        new ConsistencyCheckService(
                Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
            .with(config)
            .with(OutputStream.nullOutputStream())
            .runFullConsistencyCheck();
    return result.isSuccessful() && result.summary().getTotalWarningCount() == 0
        ? ""
        : String.valueOf(result.summary());
  }
}
