package parley.neo4j.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/**
 * The folder of an embedded store, with the files of ours in it: the password, who uses the store
 * now, and, when that one lets others in, where.
 */
public final class StoreFolder {
  /** In bytes. */
  private static final int MAX_LOG_BYTES = 1 << 16;

  private final Path path;

  private StoreFolder(Path path) {
    this.path = path;
  }

  /** Makes the folder, readable by the user alone. */
  public static StoreFolder prepare(Path path) {
    StoreFolder folder = new StoreFolder(path.toAbsolutePath().normalize());
    try {
      Files.createDirectories(folder.path);
      folder.restrictToOwner(folder.path, "rwx------");
      return folder;
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** The folder as it is, also when it is not there. */
  public static StoreFolder at(Path path) {
    return new StoreFolder(path.toAbsolutePath().normalize());
  }

  public Path path() {
    return path;
  }

  /** The password, unless there is no store any more, or not yet, that it could belong to. */
  @Nullable String password() throws IOException {
    if (Files.notExists(path.resolve("data"))) return null;
    Path file = path.resolve("password");
    return Files.exists(file) ? Files.readString(file).strip() : null;
  }

  /** The password, where it can be read. */
  public Optional<String> savedPassword() {
    try {
      return Optional.ofNullable(password());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void savePassword(String password) throws IOException {
    write("password", password);
  }

  public static String newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Notes that this process uses the store, for the message that another one gets. */
  void markInUse() throws IOException {
    write("used-by", Long.toString(ProcessHandle.current().pid()));
  }

  void release() {
    try {
      Files.deleteIfExists(path.resolve("used-by"));
    } catch (IOException e) {
      // The note is only for a message; the engine's own lock decides.
    }
  }

  /** Whether there is a store, and who used it last has closed it. */
  boolean isClosed() {
    return Files.exists(path.resolve("data")) && Files.notExists(path.resolve("used-by"));
  }

  /** Notes that others may use the store through the engine of this process. */
  void publish(EngineRecord here) throws IOException {
    write("serving", here.format());
  }

  void unpublish() {
    try {
      Files.deleteIfExists(path.resolve("serving"));
    } catch (IOException e) {
      // It names a process that is going, so nobody follows it.
    }
  }

  /** Who lets others in; a note that a process left behind which is gone is removed. */
  public Optional<EngineRecord> engineRecord() {
    Path file = path.resolve("serving");
    try {
      Optional<EngineRecord> note = EngineRecord.parse(Files.readString(file));
      if (note.flatMap(EngineRecord::process).isPresent()) return note;
      Files.deleteIfExists(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // most often there is none
    }
  }

  /** Where a process that keeps the store writes what it has to say; begun anew when it grows. */
  Path log() throws IOException {
    Path log = path.resolve("kept.log");
    if (!Files.exists(log) || Files.size(log) > MAX_LOG_BYTES) write("kept.log", "");
    return log;
  }

  StoreException inUse(Throwable cause) {
    String process =
        owningProcess()
            .map(handle -> "process " + handle.pid() + command(handle))
            .orElse("another process");
    return new StoreException(
        Reason.UNAVAILABLE,
        "the store in "
            + path
            + " is in use by "
            + process
            + "; wait for it to end, or choose another folder with --store",
        cause);
  }

  private Optional<ProcessHandle> owningProcess() {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(path.resolve("used-by")).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String command(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    int main = java.util.Arrays.asList(arguments).indexOf("parley.cli.Parley");
    if (main < 0 || main + 1 >= arguments.length) return "";
    return " (parley " + arguments[main + 1] + ")";
  }

  public StoreException failure(Throwable cause) {
    DiskSpace disk = DiskSpace.of(path);
    if (disk.isCauseOf(cause)) return disk.exception(cause);
    Throwable root = cause;
    while (root.getCause() != null) root = root.getCause();
    String why = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    if (root instanceof OutOfMemoryError) why += "; give it more, for example with PARLEY_HEAP=4g";
    return new StoreException(
        Reason.FILE, "the store in " + path + " cannot be opened: " + why, cause);
  }

  private void write(String name, String text) throws IOException {
    Path temporary = Files.createTempFile(path, name, ".tmp"); // created with mode 0600
    Files.write(temporary, text.getBytes(UTF_8));
    Files.move(
        temporary,
        path.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What makes a new file readable by the user alone, where files have such permissions. */
  public static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private void restrictToOwner(Path file, String mode) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) view.setPermissions(PosixFilePermissions.fromString(mode));
  }
}
