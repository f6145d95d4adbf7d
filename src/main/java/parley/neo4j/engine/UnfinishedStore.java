package parley.neo4j.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.neo4j.graphdb.GraphDatabaseService;
import parley.neo4j.cypher.CypherFiles;

/**
 * A store that the bulk importer made, to which constraints and indexes are still to be added.
 * Whoever opens it adds them before anybody uses it.
 */
public final class UnfinishedStore {
  static final String MARKER = "unindexed";
  private static final Predicate<String> CONSTRAINT = one -> one.contains("CREATE CONSTRAINT");
  private static final Predicate<String> ON_RELATIONSHIPS = one -> one.contains("()-[");

  private UnfinishedStore() {}

  /** Marks a store whose data is about to be moved into place. */
  public static void mark(StoreFolder folder) throws IOException {
    Files.write(marker(folder), new byte[0]);
  }

  /**
   * Adds what is missing. The constraint on relationships takes as long as those on nodes, and is
   * made at the same time; what is no constraint is made in the background meanwhile.
   */
  static void finish(StoreFolder folder, GraphDatabaseService database) throws IOException {
    if (Files.notExists(marker(folder))) return;
    CompletableFuture<Void> beside =
        CompletableFuture.runAsync(() -> run(database, "constraints", ON_RELATIONSHIPS));
    run(database, "bulk-import", any -> true); // while no index must follow
    run(database, "constraints", CONSTRAINT.negate());
    run(database, "constraints", CONSTRAINT.and(ON_RELATIONSHIPS.negate()));
    beside.exceptionally(failure -> null).join();
    // Makes what is still missing, or tells why not, and waits until all can be used.
    run(database, "constraints", any -> true);
    run(database, "await-indexes", any -> true);
    Files.deleteIfExists(marker(folder));
  }

  private static void run(GraphDatabaseService database, String file, Predicate<String> which) {
    for (String statement : CypherFiles.statements(file)) {
      if (which.test(statement)) database.executeTransactionally(statement);
    }
  }

  private static Path marker(StoreFolder folder) {
    return folder.path().resolve(MARKER);
  }
}
