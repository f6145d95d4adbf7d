package parley.neo4j.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes that let others use a store: found, waited for, started and ended. */
public final class EngineProcesses {
  /** In seconds; an engine that recovers a large store takes long. */
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** A second start is for the case that the first met one which was just closing. */
  private static final int MAX_STARTS = 2;

  private EngineProcesses() {}

  /**
   * The process that lets others in, waited for when it is about to; without one, a kept one is
   * started. Empty when there is none and none could be started.
   */
  public static Optional<EngineRecord> find(StoreFolder folder, @Nullable EngineStarter starter) {
    @Nullable Process started = null;
    int left = starter == null ? 0 : MAX_STARTS;
    for (long end = terminate(); System.nanoTime() < end; PollingPause.sleep()) {
      Optional<EngineRecord> note = folder.engineRecord();
      if (note.isPresent() && !note.get().isOutdated()) return note;
      if (note.isPresent()) {
        terminate(folder, note.get());
      } else if (!StoreLock.isHeld(folder) && (started == null || !started.isAlive())) {
        if (left-- == 0) return Optional.empty();
        if (starter != null) started = start(folder, starter);
        if (started == null) return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static @Nullable Process start(StoreFolder folder, EngineStarter starter) {
    try {
      return starter.start(StoreFolder.prepare(folder.path()).log());
    } catch (IOException e) {
      return null; // then the engine runs in this process
    }
  }

  /** Whoever lets others in, once it is no longer about to start or close. */
  public static Optional<EngineRecord> awaitSettled(StoreFolder folder) {
    for (long end = terminate(); System.nanoTime() < end; PollingPause.sleep()) {
      Optional<EngineRecord> note = folder.engineRecord();
      if (note.isPresent() || !StoreLock.isHeld(folder)) return note;
    }
    return Optional.empty();
  }

  /** Ends it and waits until the store is closed; false when that takes too long. */
  public static boolean terminate(StoreFolder folder, EngineRecord engine) {
    engine.process().ifPresent(ProcessHandle::destroy);
    for (long end = terminate(); System.nanoTime() < end; PollingPause.sleep()) {
      if (engine.process().isEmpty()) return true;
    }
    return false;
  }

  private static long terminate() {
    return System.nanoTime() + TIMEOUT.toNanos();
  }
}
