package parley.neo4j.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/**
 * The folder of an embedded store, with the files of ours in it: the password, who uses the store
 * now, and, when that one lets others in, where.
 */
public final class StoreFolder {
  /**
   * What the names of folders begin with in which a store is made before it is moved into place.
   */
  public static final String STAGING = "first-load-";

  /** Files of parley 0.1 that told who had the store open. */
  private static final Set<String> FORMER = Set.of("serving", "hold", "used-by");

  /** In bytes. */
  private static final int MAX_LOG_BYTES = 1 << 16;

  private final Path path;

  private StoreFolder(Path path) {
    this.path = path;
  }

  /**
   * Makes the folder, readable by the user alone. A folder that holds other things is not taken for
   * a store, and keeps its permissions.
   */
  public static StoreFolder prepare(Path path) {
    StoreFolder folder = new StoreFolder(path.toAbsolutePath().normalize());
    try {
      Files.createDirectories(folder.path);
      if (folder.isForeign()) {
        throw new StoreException(
            Reason.FILE,
            folder.path
                + " holds something other than a store; choose an empty or new folder with --store");
      }
      folder.restrictToOwner(folder.path, "rwx------");
      return folder;
    } catch (IOException e) {
      throw folder.cannotBeMade(e);
    }
  }

  /** Whether it holds something, and nothing of a store. */
  private boolean isForeign() throws IOException {
    if (Files.exists(path.resolve("data")) || Files.exists(path.resolve("owner"))) return false;
    try (Stream<Path> files = Files.list(path)) {
      return !files.map(file -> String.valueOf(file.getFileName())).allMatch(StoreFolder::isOurs);
    }
  }

  private static boolean isOurs(String file) {
    return file.equals("password")
        || file.equals(UnfinishedStore.MARKER)
        || file.startsWith("kept.log")
        || file.startsWith(STAGING)
        || FORMER.contains(file);
  }

  private StoreException cannotBeMade(IOException failure) {
    DiskSpace disk = DiskSpace.of(path);
    if (disk.isCauseOf(failure)) return disk.exception(failure);
    @Nullable Path there = path;
    while (there != null && Files.notExists(there)) there = there.getParent();
    String why =
        path.equals(there)
            ? " is not a folder that you can write to"
            : " cannot be created: you cannot write to " + there;
    return new StoreException(
        Reason.FILE,
        "the store's folder "
            + path
            + why
            + "; choose another with --store or PARLEY_STORE, or set HOME to a folder that you can write to",
        failure);
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

  /** Lets the next opening set another password. */
  public void forgetPassword() throws IOException {
    Files.deleteIfExists(path.resolve("password"));
  }

  public static String newPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The file whose lock says who owns the store; one for all names that lead to the folder. */
  Path lockFile() {
    try {
      return path.toRealPath().resolve("owner");
    } catch (IOException e) {
      return path.resolve("owner"); // not there yet
    }
  }

  /** Removes what processes have left that were ended while they made this store. */
  void removeLeftovers() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(STAGING)) TemporaryFolders.delete(file);
        if (FORMER.contains(name)) Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Where a process that keeps the store writes what it has to say; started again when it grows.
   */
  Path log() throws IOException {
    Path log = path.resolve("kept.log");
    if (!Files.exists(log) || Files.size(log) > MAX_LOG_BYTES) write("kept.log", "");
    return log;
  }

  public StoreException failure(Throwable cause) {
    DiskSpace disk = DiskSpace.of(path);
    if (disk.isCauseOf(cause)) return disk.exception(cause);
    Throwable root = cause;
    while (root.getCause() != null) root = root.getCause();
    String why = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    boolean outOfMemory = root instanceof OutOfMemoryError;
    if (outOfMemory) why += "; give it more, for example with PARLEY_HEAP=4g";
    // The system's own refusal has the name of the file.
    boolean refused = outOfMemory || root instanceof FileSystemException;
    if (!refused && EmbeddedEngine.exists(path)) {
      return StoreDamage.describe(path, "the engine says: " + why, cause);
    }
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
