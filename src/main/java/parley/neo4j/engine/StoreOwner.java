package parley.neo4j.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/**
 * Who owns a store: what a process writes into the lock file that it holds. It says nothing once
 * the lock is free, so a copy of the file is nobody's.
 *
 * @param machine the boot of the machine and the process namespace in which {@code pid} counts
 * @param command parley's command, empty when another program has the store
 * @param uri where others may use the store, null while nobody may
 */
public record StoreOwner(
    Role role, long pid, String machine, String command, String build, @Nullable URI uri) {
  /** What a process has a store for. */
  public enum Role {
    /** To leave an engine running for other commands. */
    KEPT,
    /** To show pages; other commands use the engine, too. */
    SERVED,
    /** For one command. */
    COMMAND,
    /** To make, back up or restore the store, which ends by itself and is waited for. */
    MAKING
  }

  private static final String END = "end";

  /** This process. */
  static StoreOwner ofThisProcess(Role role) {
    return new StoreOwner(
        role, ProcessHandle.current().pid(), thisMachine(), thisCommand(), thisBuild(), null);
  }

  StoreOwner at(@Nullable URI address) {
    return new StoreOwner(role, pid, machine, command, build, address);
  }

  /** As {@link #format()} wrote it; empty when it is not such a text, or not all of it. */
  static Optional<StoreOwner> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != 7 || !lines.get(6).equals(END)) return Optional.empty();
    try {
      @Nullable URI uri = lines.get(5).isEmpty() ? null : URI.create(lines.get(5));
      return Optional.of(
          new StoreOwner(
              Role.valueOf(lines.get(0)),
              Long.parseLong(lines.get(1)),
              lines.get(2),
              lines.get(3),
              lines.get(4),
              uri));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String format() {
    String address = uri == null ? "" : uri.toString();
    return String.join("\n", role.name(), pid + "", machine, command, build, address, END) + "\n";
  }

  /** The process, unless its id counts elsewhere: in another container, or on another machine. */
  Optional<ProcessHandle> process() {
    return machine.equals(thisMachine()) ? ProcessHandle.of(pid) : Optional.empty();
  }

  /** Whether it is kept by another build than this one, which may have another engine. */
  boolean isOutdated() {
    return role == Role.KEPT && !build.equals(thisBuild());
  }

  /** {@code process 17 (parley load)}. */
  public String describe() {
    String where = machine.equals(thisMachine()) ? "" : " of another container or machine";
    return "process " + pid + where + (command.isEmpty() ? "" : " (parley " + command + ")");
  }

  /** Why a store cannot be had that this process has to itself. */
  public StoreException inUse(StoreFolder folder) {
    return new StoreException(
        Reason.UNAVAILABLE,
        "the store in "
            + folder.path()
            + " is in use by "
            + describe()
            + "; wait for it to finish, or choose another folder with --store");
  }

  /** Ends the command when the owner's process cannot be reached from here. */
  void requireSameMachine(StoreFolder folder) {
    if (machine.equals(thisMachine())) return;
    throw new StoreException(
        Reason.UNAVAILABLE,
        "the store in "
            + folder.path()
            + " is in use by "
            + describe()
            + "; stop it there, or choose another folder with --store");
  }

  private static String thisMachine() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()
          + " "
          + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
    } catch (IOException | UnsupportedOperationException e) {
      return "this"; // no Linux, so no namespaces of processes
    }
  }

  private static String thisCommand() {
    List<String> words = List.of(System.getProperty("sun.java.command", "").split(" ", 3));
    return words.size() > 1 && words.get(0).equals("parley.cli.Parley") ? words.get(1) : "";
  }

  /** The version, and when it was built: between releases the version stays the same. */
  private static String thisBuild() {
    try {
      Path jar =
          Path.of(StoreOwner.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return StoreOwner.class.getPackage().getImplementationVersion()
          + " "
          + Files.getLastModifiedTime(jar);
    } catch (IOException | URISyntaxException e) {
      return "unknown";
    }
  }
}
