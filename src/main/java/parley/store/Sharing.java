package parley.store;

import java.time.Clock;
import java.util.Optional;
import parley.store.StoreException.Reason;

/** Embedded stores that one process holds open for others of the same user. */
public final class Sharing {
  private Sharing() {}

  /** Opens an embedded store for others with the usual patience. */
  public static Store serve(Location.Embedded location, int port) {
    return serve(location, port, Patience.USUAL);
  }

  /**
   * Opens an embedded store so that other processes of this user use it too, until it is closed. A
   * kept engine makes way.
   *
   * @param port where Bolt listens, on the loopback address; 0 lets the system pick
   * @param patience how long a question of this process may take
   * @throws StoreException when it or the port is in use
   */
  public static Store serve(Location.Embedded location, int port, Patience patience) {
    takeOver(location);
    StoreFolder folder = StoreFolder.prepare(location.folder());
    Hold hold = Hold.take(folder).orElseThrow(() -> served(folder));
    try {
      Embedded engine = Embedded.open(location.folder(), port);
      engine.letOthersIn(false);
      return new Store(Connection.to(location, engine, patience), Clock.systemUTC(), hold);
    } catch (RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  private static StoreException served(StoreFolder folder) {
    String process =
        Keepers.settled(folder).map(one -> "process " + one.pid()).orElse("another process");
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
  public static void takeOver(Location.Embedded location) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Keepers.settled(folder)
        .filter(Running::kept)
        .ifPresent(running -> Keepers.end(folder, running));
  }

  /**
   * Ends the process that holds an embedded store open for others, and waits until it is closed.
   *
   * @return its process id; empty when there is none
   * @throws StoreException when it does not end
   */
  public static Optional<Long> stop(Location.Embedded location) {
    StoreFolder folder = StoreFolder.at(location.folder());
    Optional<Running> running = Keepers.settled(folder);
    if (running.isPresent() && !Keepers.end(folder, running.get())) {
      throw new StoreException(
          Reason.UNAVAILABLE,
          "process " + running.get().pid() + " does not end; end it with \"kill\"");
    }
    return running.map(Running::pid);
  }

  /** How an embedded store is held open for others, {@code kept by process 17}. */
  public static Optional<String> held(Location.Embedded location) {
    return StoreFolder.at(location.folder())
        .running()
        .map(one -> (one.kept() ? "kept by" : "served by") + " process " + one.pid());
  }
}
