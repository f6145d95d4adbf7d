package parley.neo4j.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/** The processes that let others use a store: found, waited for, started and ended. */
public final class EngineProcesses {
  /** A second start is for the case that the first met one which was just closing. */
  private static final int MAX_STARTS = 2;

  /** How long a process may open a store before the user is told what is waited for. */
  private static final Duration SILENT = Duration.ofSeconds(10);

  /** Recovering a large store after a kill takes minutes; what takes longer is stuck. */
  private static final Duration OPENING = Duration.ofMinutes(15);

  /** How long a process may take to close a store before it is ended by force. */
  private static final Duration CLOSING = Duration.ofSeconds(20);

  private EngineProcesses() {}

  /**
   * The process that lets others in, waited for while it lives and is about to; without one, a kept
   * one is started. Empty when there is none and none could be started.
   *
   * @throws StoreException when the owner has the store to itself, cannot be reached from here, or
   *     is stuck
   */
  public static Optional<StoreOwner> find(StoreFolder folder, @Nullable EngineStarter starter) {
    @Nullable Process started = null;
    int left = starter == null ? 0 : MAX_STARTS;
    boolean told = false;
    for (long begun = System.nanoTime(); ; PollingPause.sleep()) {
      StoreOwnership now = StoreLock.look(folder);
      @Nullable StoreOwner owner = now.owner().orElse(null);
      if (owner != null) {
        owner.requireSameMachine(folder);
        if (owner.role() == Role.COMMAND) throw owner.inUse(folder);
        if (owner.uri() != null && !owner.isOutdated()) return Optional.of(owner);
        if (owner.uri() != null) terminate(folder, owner);
      } else if (now.isFree() && (started == null || !started.isAlive())) {
        if (left-- == 0 || starter == null) return Optional.empty();
        started = start(folder, starter);
        if (started == null) return Optional.empty();
      }
      Duration waited = Duration.ofNanos(System.nanoTime() - begun);
      if (waited.compareTo(OPENING) > 0) throw stuck(folder, owner);
      if (!told && starter != null && waited.compareTo(SILENT) > 0) {
        starter.waiting(owner == null ? "an engine" : owner.describe(), folder.path());
        told = true;
      }
    }
  }

  /** Starts a process that keeps the store, not waited for; null when it cannot be started. */
  public static @Nullable Process start(StoreFolder folder, EngineStarter starter) {
    try {
      return starter.start(StoreFolder.prepare(folder.path()).log());
    } catch (IOException e) {
      return null; // then the engine runs in this process
    }
  }

  private static StoreException stuck(StoreFolder folder, @Nullable StoreOwner owner) {
    return new StoreException(
        Reason.UNAVAILABLE,
        (owner == null ? "a process" : owner.describe())
            + " has been opening the store in "
            + folder.path()
            + " for "
            + OPENING.toMinutes()
            + " minutes; stop it with \"parley stop\", then run the command again");
  }

  /** The owner, once it has said what it is; empty when the store is free. */
  public static Optional<StoreOwner> owner(StoreFolder folder) {
    for (long end = System.nanoTime() + SILENT.toNanos(); ; PollingPause.sleep()) {
      StoreOwnership now = StoreLock.look(folder);
      if (now.isFree() || now.owner().isPresent() || System.nanoTime() > end) return now.owner();
    }
  }

  /**
   * Ends a process that owns the store, by force when it does not close the store in time, and
   * waits until it has gone. The process is not touched unless it holds the store's lock.
   *
   * @return whether it had to be ended by force
   * @throws StoreException when it cannot be ended from here
   */
  public static boolean terminate(StoreFolder folder, StoreOwner owner) {
    owner.requireSameMachine(folder);
    if (gone(folder, owner, Duration.ZERO)) return false;
    Optional<ProcessHandle> process = owner.process();
    process.ifPresent(ProcessHandle::destroy);
    boolean closed = gone(folder, owner, CLOSING) && ended(process);
    if (closed) return false;
    process.ifPresent(ProcessHandle::destroyForcibly);
    if (gone(folder, owner, CLOSING)) return true;
    throw new StoreException(
        Reason.UNAVAILABLE, owner.describe() + " does not stop; kill it with \"kill -9\"");
  }

  /** Ends a process by force that owns the store, and waits for nothing. */
  public static void kill(StoreFolder folder, StoreOwner owner) {
    boolean owns = StoreLock.look(folder).owner().equals(Optional.of(owner));
    if (owns) owner.process().ifPresent(ProcessHandle::destroyForcibly);
  }

  /** What has closed the store ends a moment later. */
  private static boolean ended(Optional<ProcessHandle> process) {
    for (long end = System.nanoTime() + CLOSING.toNanos(); System.nanoTime() < end; ) {
      if (process.isEmpty() || !process.get().isAlive()) return true;
      PollingPause.sleep();
    }
    return false;
  }

  private static boolean gone(StoreFolder folder, StoreOwner owner, Duration within) {
    for (long end = System.nanoTime() + within.toNanos(); ; PollingPause.sleep()) {
      StoreOwnership now = StoreLock.look(folder);
      boolean other = now.owner().filter(one -> one.pid() != owner.pid()).isPresent();
      if (now.isFree() || other) return true;
      if (System.nanoTime() > end) return false;
    }
  }
}
