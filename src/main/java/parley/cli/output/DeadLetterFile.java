package parley.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.quarantine.DeadLetter;

/** A new file for dead letters that only the user can read; what was added stays, come what may. */
public final class DeadLetterFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final Writer writer;

  private DeadLetterFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    this.writer = new BufferedWriter(Channels.newWriter(channel, UTF_8));
  }

  public static DeadLetterFile create(Path path) {
    try {
      Set<StandardOpenOption> options =
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
      return new DeadLetterFile(path, FileChannel.open(path, options, ownerOnly()));
    } catch (FileAlreadyExistsException e) {
      throw new CommandException(
          ExitCode.FILE,
          "the file " + path + " already exists; name another with --dead-letters",
          e);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  public void add(DeadLetter letter) {
    try {
      writer.append(letter.line()).append('\n').flush();
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try (channel) {
      writer.flush();
      channel.force(true);
    } catch (IOException e) {
      throw failure(path, e);
    }
  }

  private static CommandException failure(Path path, IOException e) {
    return new CommandException(
        ExitCode.FILE,
        "cannot write " + path + ": " + e.getMessage() + "; name another file with --dead-letters",
        e);
  }
}
