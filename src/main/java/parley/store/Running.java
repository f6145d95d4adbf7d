package parley.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A parley that holds a store open and lets others in: at which Bolt address, and which process,
 * since when. A process id alone would be another's once it is used again.
 */
record Running(URI uri, long pid, Instant started) {
  /** This process. */
  static Running here(URI uri) {
    ProcessHandle process = ProcessHandle.current();
    return new Running(uri, process.pid(), started(process));
  }

  /** As {@link #text()} wrote it; empty when it is not such a text. */
  static Optional<Running> parse(String text) {
    List<String> lines = text.lines().toList();
    try {
      return Optional.of(
          new Running(
              URI.create(lines.get(0)), Long.parseLong(lines.get(1)), Instant.parse(lines.get(2))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  String text() {
    return uri + "\n" + pid + "\n" + started + "\n";
  }

  /** The process, while it is there. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(process -> process.isAlive() && started(process).equals(started));
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
