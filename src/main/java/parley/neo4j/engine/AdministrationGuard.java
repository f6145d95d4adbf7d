package parley.neo4j.engine;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;
import org.neo4j.kernel.internal.event.GlobalTransactionEventListeners;

/**
 * Keeps guests from users and passwords, which Neo4j's Community edition lets every user change: no
 * transaction on the system database is committed but parley's own.
 */
final class AdministrationGuard extends TransactionEventListenerAdapter<Object> {
  /** The engine itself has no name. */
  private static final Set<String> OWN = Set.of("", EmbeddedEngine.USERNAME);

  private AdministrationGuard() {}

  /** The public way to register refuses the system database. */
  static void install(GlobalTransactionEventListeners listeners) {
    listeners.registerTransactionEventListener(SYSTEM_DATABASE_NAME, new AdministrationGuard());
  }

  @Override
  public @Nullable Object beforeCommit(
      TransactionData data, Transaction transaction, GraphDatabaseService database) {
    if (OWN.contains(data.username())) return null;
    throw new IllegalStateException("a guest of this store cannot change users or passwords");
  }
}
