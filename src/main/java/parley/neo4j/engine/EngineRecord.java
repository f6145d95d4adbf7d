package parley.neo4j.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A parley that holds a store open and lets others in: at which Bolt address, which process, since
 * when, whether it was left running by a command or serves pages, and of which build. A process id
 * alone would be another's once it is used again.
 */
public record EngineRecord(URI uri, long pid, Instant started, boolean daemon, String build) {
  private static final String DAEMON_WORD = "kept";

  /** This process. */
  static EngineRecord ofThisProcess(URI uri, boolean kept) {
    ProcessHandle process = ProcessHandle.current();
    return new EngineRecord(uri, process.pid(), started(process), kept, thisBuild());
  }

  /** As {@link #format()} wrote it; empty when it is not such a text. */
  static Optional<EngineRecord> parse(String text) {
    List<String> lines = text.lines().toList();
    try {
      return Optional.of(
          new EngineRecord(
              URI.create(lines.get(0)),
              Long.parseLong(lines.get(1)),
              Instant.parse(lines.get(2)),
              lines.get(3).equals(DAEMON_WORD),
              lines.get(4)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  String format() {
    return String.join(
            "\n",
            uri.toString(),
            pid + "",
            started.toString(),
            daemon ? DAEMON_WORD : "served",
            build)
        + "\n";
  }

  /** The process, while it is there. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(process -> process.isAlive() && started(process).equals(started));
  }

  /** Whether it is kept by another build than this one, which may have another engine. */
  boolean isOutdated() {
    return daemon && !build.equals(thisBuild());
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /** The version, and when it was built: between releases the version stays the same. */
  private static String thisBuild() {
    try {
      Path jar =
          Path.of(EngineRecord.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return EngineRecord.class.getPackage().getImplementationVersion()
          + " "
          + Files.getLastModifiedTime(jar);
    } catch (IOException | URISyntaxException e) {
      return "unknown";
    }
  }
}
