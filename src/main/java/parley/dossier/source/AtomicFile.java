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

/**
 * A file that is written beside another and then takes its place, so that a reader, and a user
 * whose process was killed, finds the old one whole or the new one whole. Only the user can read
 * it. What has taken no place is gone when it is closed.
 */
public final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final Path temporary;

  /** Begins a file in the folder of the other. */
  public AtomicFile(Path target) throws IOException {
    this.target = target;
    temporary = Files.createTempFile(target.toAbsolutePath().getParent(), ".parley-", ".tmp");
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
    if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
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
