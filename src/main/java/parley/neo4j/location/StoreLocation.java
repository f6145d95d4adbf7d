package parley.neo4j.location;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the graph is. */
public sealed interface StoreLocation {

  /** As a sentence names it. */
  String describe();

  /** A store in a folder of this machine, opened inside this process. */
  record Embedded(Path folder) implements StoreLocation {
    @Override
    public String describe() {
      return "the embedded store in " + folder;
    }
  }

  /** A Neo4j server. {@code database} null is the user's home database. */
  record Server(URI uri, String username, String password, @Nullable String database)
      implements StoreLocation {
    @Override
    public String describe() {
      return "the server at " + uri + (database == null ? "" : ", database " + database);
    }

    /** Without the password. */
    @Override
    public String toString() {
      return "Server[" + uri + ", " + username + ", database " + database + "]";
    }
  }
}
