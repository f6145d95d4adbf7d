package parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * One real engine for all tests of this JVM, in a folder of its own, reached by URI as any server
 * is.
 */
public final class TestEngine {
  private static final Embedded ENGINE = start();

  private TestEngine() {}

  private static Embedded start() {
    try {
      Path folder = Files.createTempDirectory("parley-test-engine");
      Embedded engine = Embedded.open(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
      return engine;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The engine's address. */
  public static String uri() {
    return ENGINE.uri().toString();
  }

  /** The password of the user {@code neo4j}. */
  public static String password() {
    return ENGINE.password();
  }

  /** The engine, as a location. */
  public static Location location() {
    return new Location.Server(URI.create(uri()), Embedded.USERNAME, password(), null);
  }

  /** A store on the engine with nothing in it. */
  public static Store empty() {
    run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS");
    return Store.open(location());
  }

  /** Runs a statement of a test, past everything that a store checks. */
  public static void run(String cypher) {
    try (Driver driver =
            GraphDatabase.driver(uri(), AuthTokens.basic(Embedded.USERNAME, password()));
        Session session = driver.session()) {
      session.run(cypher).consume();
    }
  }
}
