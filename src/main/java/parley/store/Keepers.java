package parley.store;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes that let others use a store: found, waited for, started and ended. */
final class Keepers {
  /** In seconds; an engine that recovers a large store takes long. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A second start is for the case that the first met one which was just closing. */
  private static final int STARTS = 2;

  private Keepers() {}

  /**
   * The process that lets others in, waited for when it is about to; without one, a kept one is
   * started. Empty when there is none and none could be started.
   */
  static Optional<Running> find(StoreFolder folder, @Nullable Starter starter) {
    @Nullable Process started = null;
    int left = starter == null ? 0 : STARTS;
    for (long end = end(); System.nanoTime() < end; Pause.brief()) {
      Optional<Running> note = folder.running();
      if (note.isPresent() && !note.get().outdated()) return note;
      if (note.isPresent()) {
        end(folder, note.get());
      } else if (!Hold.held(folder) && (started == null || !started.isAlive())) {
        if (left-- == 0) return Optional.empty();
        if (starter != null) started = start(folder, starter);
        if (started == null) return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static @Nullable Process start(StoreFolder folder, Starter starter) {
    try {
      return starter.start(StoreFolder.prepare(folder.path()).log());
    } catch (IOException e) {
      return null; // then the engine runs in this process
    }
  }

  /** Whoever lets others in, once it is no longer about to start or close. */
  static Optional<Running> settled(StoreFolder folder) {
    for (long end = end(); System.nanoTime() < end; Pause.brief()) {
      Optional<Running> note = folder.running();
      if (note.isPresent() || !Hold.held(folder)) return note;
    }
    return Optional.empty();
  }

  /** Ends it and waits until the store is closed; false when that takes too long. */
  static boolean end(StoreFolder folder, Running running) {
    running.process().ifPresent(ProcessHandle::destroy);
    for (long end = end(); System.nanoTime() < end; Pause.brief()) {
      if (running.process().isEmpty()) return true;
    }
    return false;
  }

  private static long end() {
    return System.nanoTime() + PATIENCE.toNanos();
  }
}
