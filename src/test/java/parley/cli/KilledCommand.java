package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Ends commands on a store by SIGKILL, at bytes drawn over all that they write when left alone. */
final class KilledCommand {
  /** How long a command may go on after the byte, in milliseconds; half of them do not at all. */
  private static final int AFTER = 100;

  private final Shell shell;
  private final Path store;
  private final Random random;

  KilledCommand(Shell shell, Path store, Random random) {
    this.shell = shell;
    this.store = store;
    this.random = random;
  }

  /** Runs a command to its end and tells how many bytes it wrote. */
  long written(String command) throws IOException, InterruptedException {
    long before = bytes();
    Shell.Running running = shell.start("exec " + command);
    long most = before;
    while (running.process().isAlive()) {
      most = Math.max(most, bytes());
      Thread.sleep(1);
    }
    Cli.Run run = running.end();
    if (run.code() != 0) throw new AssertionError(command + ": " + run.err());
    return Math.max(most, bytes()) - before;
  }

  /** Whether the command, which writes so many bytes, could be killed before it ended. */
  boolean killed(String command, long writes) throws IOException, InterruptedException {
    long ordinal = bytes() + (long) (random.nextDouble() * writes);
    int after = random.nextBoolean() ? 0 : random.nextInt(AFTER);
    Shell.Running running = shell.start("exec " + command);
    while (running.process().isAlive() && bytes() < ordinal) LockSupport.parkNanos(200_000);
    Thread.sleep(after);
    running.process().destroyForcibly();
    int code = running.end().code();
    // A removal that was killed may have been all but done, and be done the next time.
    boolean ended = code == 0 || (code == 2 && command.contains(" unload "));
    if (code != 137 && !ended) throw new AssertionError(running.end().err());
    return code == 137;
  }

  /** What a load writes in order: the engine's log of the graph, or what a first load builds. */
  private long bytes() {
    long aside = 0;
    try (Stream<Path> files = Files.list(store)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith("first-load-")) aside += size(file);
      }
    } catch (IOException e) {
      return 0; // no store yet
    }
    return aside + size(store.resolve("data/transactions/neo4j"));
  }

  /** Files come and go while they are counted. */
  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
