package parley.neo4j;

import java.time.Clock;
import java.util.Optional;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.EngineProcesses;
import parley.neo4j.engine.EngineRecord;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.transaction.Timeouts;

/** Embedded stores that one process holds open for others of the same user. */
public final class SharedStore {
  private SharedStore() {}

  /** Opens an embedded store for others with the usual patience. */
  public static Store serve(StoreLocation.Embedded location, int port) {
    return serve(location, port, Timeouts.DEFAULT);
  }

  /**
   * Opens an embedded store so that other processes of this user use it too, until it is closed. A
   * kept engine makes way.
   *
   * @param port where Bolt listens, on the loopback address; 0 lets the system pick
   * @param timeouts how long a question of this process may take
   * @throws StoreException when it or the port is in use
   */
  public static Store serve(StoreLocation.Embedded location, int port, Timeouts timeouts) {
    takeOver(location);
    StoreFolder folder = StoreFolder.prepare(location.folder());
    StoreLock lock = StoreLock.acquire(folder).orElseThrow(() -> alreadyServed(folder));
    try {
      EmbeddedEngine engine = EmbeddedEngine.open(location.folder(), port);
      engine.publish(false);
      return new Store(Connection.open(location, engine, timeouts), Clock.systemUTC(), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static StoreException alreadyServed(StoreFolder folder) {
    String process =
        EngineProcesses.awaitSettled(folder)
            .map(one -> "process " + one.pid())
            .orElse("another process");
    return new StoreException(
        Reason.UNAVAILABLE,
        process
            + " already serves the store in "
            + folder.path()
            + "; end it with \"parley stop\", or choose another folder with --store");
  }

  /**
   * Ends the process that keeps an embedded store, if there is one, and waits until the store is
   * free; one that serves it stays.
   */
  public static void takeOver(StoreLocation.Embedded location) {
    StoreFolder folder = StoreFolder.at(location.folder());
    EngineProcesses.awaitSettled(folder)
        .filter(EngineRecord::daemon)
        .ifPresent(running -> EngineProcesses.terminate(folder, running));
  }

  /**
   * Ends the process that holds an embedded store open for others, and waits until it is closed.
   *
   * @return its process id; empty when there is none
   * @throws StoreException when it does not end
   */
  public static Optional<Long> stop(StoreLocation.Embedded location) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<EngineRecord> running = EngineProcesses.awaitSettled(folder);
    if (running.isPresent() && !EngineProcesses.terminate(folder, running.get())) {
      throw new StoreException(
          Reason.UNAVAILABLE,
          "process " + running.get().pid() + " does not end; end it with \"kill\"");
    }
    return running.map(EngineRecord::pid);
  }

  /** How an embedded store is held open for others, {@code kept by process 17}. */
  public static Optional<String> describeHolder(StoreLocation.Embedded location) {
    return StoreFolder.at(location.folder())
        .engineRecord()
        .map(one -> (one.daemon() ? "kept by" : "served by") + " process " + one.pid());
  }
}
