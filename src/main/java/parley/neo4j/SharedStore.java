package parley.neo4j;

import java.time.Clock;
import java.util.Optional;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.EngineProcesses;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.StoreOwner;
import parley.neo4j.engine.StoreOwner.Role;
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
    StoreLock lock =
        StoreLock.acquire(folder, Role.SERVED).orElseThrow(() -> alreadyServed(folder));
    EmbeddedEngine engine = EmbeddedEngine.open(folder, lock, port);
    engine.publish();
    return new Store(Connection.open(location, engine, timeouts), Clock.systemUTC());
  }

  private static StoreException alreadyServed(StoreFolder folder) {
    Optional<StoreOwner> owner = EngineProcesses.owner(folder);
    if (owner.isPresent() && owner.get().role() != Role.SERVED) return owner.get().inUse(folder);
    return new StoreException(
        Reason.UNAVAILABLE,
        owner.map(one -> "process " + one.pid()).orElse("another process")
            + " already serves the store in "
            + folder.path()
            + "; stop it with \"parley stop\", or choose another folder with --store");
  }

  /**
   * Ends the process that keeps an embedded store, if there is one, and waits until the store is
   * free; one that serves it stays.
   */
  public static void takeOver(StoreLocation.Embedded location) {
    StoreFolder folder = StoreFolder.at(location.folder());
    EngineProcesses.owner(folder)
        .filter(owner -> owner.role() == Role.KEPT)
        .ifPresent(owner -> EngineProcesses.terminate(folder, owner));
  }

  /**
   * Ends the process that holds an embedded store open for others, and waits until it is closed;
   * one that does not end is ended by force, which loses nothing that was committed. A command that
   * has the store to itself is left alone.
   *
   * @return what was ended, in a sentence; empty when nobody has the store
   * @throws StoreException when it does not end
   */
  public static Optional<String> stop(StoreLocation.Embedded location) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<StoreOwner> found = EngineProcesses.owner(folder);
    found
        .filter(owner -> owner.role() == Role.COMMAND || owner.role() == Role.MAKING)
        .ifPresent(
            owner -> {
              throw owner.inUse(folder);
            });
    return found.map(
        owner ->
            EngineProcesses.terminate(folder, owner)
                ? "Stopped "
                    + owner.describe()
                    + " by force, as it did not stop; a load that it was running can be repeated."
                : "Stopped process " + owner.pid() + ".");
  }

  /** How an embedded store is held open for others, {@code kept by process 17}. */
  public static Optional<String> describeHolder(StoreLocation.Embedded location) {
    return StoreLock.look(StoreFolder.at(location.folder()))
        .owner()
        .filter(owner -> owner.uri() != null)
        .map(
            owner ->
                (owner.role() == Role.KEPT ? "kept" : "served") + " by process " + owner.pid());
  }
}
