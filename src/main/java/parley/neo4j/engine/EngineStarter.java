package parley.neo4j.engine;

import java.io.IOException;
import java.nio.file.Path;
import parley.neo4j.EngineDaemon;

/** How to leave an engine running: starts a process that {@link EngineDaemon keeps} the store. */
@FunctionalInterface
public interface EngineStarter {
  /**
   * Starts it and does not wait.
   *
   * @param log where what it has to say goes
   */
  Process start(Path log) throws IOException;

  /** Is told when a process takes long to open a store. */
  default void waiting(String process, Path store) {}
}
