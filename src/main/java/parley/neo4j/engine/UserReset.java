package parley.neo4j.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.neo4j.server.security.FormatException;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import parley.neo4j.cypher.CypherFiles;

/**
 * Leaves the engine its one user with the store's own password: guests that a process left which
 * was killed, users that they made, and a password that they changed are gone.
 */
final class UserReset {
  private static final Label USER = Label.label("User");

  private final GraphDatabaseService system;
  private final Set<String> strangers = new TreeSet<>();
  private boolean ownUserSound;

  private UserReset(GraphDatabaseService system) {
    this.system = system;
  }

  /** Looks without Cypher, which takes long in an engine that has just started, and seldom acts. */
  static void run(DatabaseManagementService engine, String password) {
    UserReset reset = new UserReset(engine.database(SYSTEM_DATABASE_NAME));
    reset.look(password);
    for (String name : reset.strangers) reset.execute("guest-gone", Map.of("username", name));
    if (!reset.ownUserSound) reset.execute("user-reset", Map.of("password", password));
  }

  private void look(String password) {
    try (Transaction transaction = system.beginTx();
        ResourceIterator<Node> users = transaction.findNodes(USER)) {
      while (users.hasNext()) {
        Node user = users.next();
        String name = (String) user.getProperty("name");
        if (!name.equals(EmbeddedEngine.USERNAME)) strangers.add(name);
        else ownUserSound = isPassword(password, (String) user.getProperty("credentials", ""));
      }
    }
  }

  private static boolean isPassword(String password, String credentials) {
    try {
      return SystemGraphCredential.deserialize(credentials, new SecureHasher())
          .matchesPassword(password.getBytes(UTF_8));
    } catch (FormatException e) {
      return false;
    }
  }

  private void execute(String statement, Map<String, Object> parameters) {
    try (Transaction transaction = system.beginTx()) {
      transaction.execute(CypherFiles.statement(statement), parameters);
      transaction.commit();
    }
  }
}
