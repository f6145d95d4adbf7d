package parley.dossier.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * A file that is written beside another and then takes its place, so that a reader, and a user
 * whose process was killed, finds the old one whole or the new one whole. Who can read a new one is
 * what the system's umask says; {@link #keepPermissions} is for another's place. What has taken no
 * place is gone when it is closed.
 */
public final class AtomicFile implements AutoCloseable {
  private static final FileAttribute<?>[] OWNER_ONLY = {
    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
  };

  private final Path target;
  private final Path temporary;

  /** Begins a file in the folder of the other. */
  public AtomicFile(Path target) throws IOException {
    // What takes the place of a private file is private from the start.
    this(target, Files.exists(target));
  }

  /** Begins one that the user alone can read. */
  public static AtomicFile ofOwner(Path target) throws IOException {
    return new AtomicFile(target, true);
  }

  private AtomicFile(Path target, boolean isPrivate) throws IOException {
    this.target = target;
    Path folder = target.toAbsolutePath().resolveSibling("");
    temporary = folder.resolve(".parley-" + UUID.randomUUID() + ".tmp");
    boolean owned = isPrivate && isPosix(folder);
    Files.createFile(temporary, owned ? OWNER_ONLY : new FileAttribute<?>[0]);
    temporary.toFile().deleteOnExit(); // Ctrl-C closes nothing
  }

  /** The bytes that go into the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes them; what it writes to stays open. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes all that the file holds, onto the disk too: its place is taken by nothing less. */
  public void write(Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Lets those read it who could read the other. */
  public void keepPermissions() throws IOException {
    if (isPosix(target)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
  }

  private static boolean isPosix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  /** Takes the place of the other, or the name if there is none. */
  public void replace() throws IOException {
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Takes the name of the other, which must not be there.
   *
   * @throws java.nio.file.FileAlreadyExistsException when it is
   */
  public void createNew() throws IOException {
    Files.move(temporary, target);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
  }
}
