package parley.store;

import java.io.IOException;
import java.nio.file.Path;

/** How to leave an engine running: starts a process that {@link Kept keeps} the store. */
@FunctionalInterface
public interface Starter {
  /**
   * Starts it and does not wait.
   *
   * @param log where what it has to say goes
   */
  Process start(Path log) throws IOException;
}
