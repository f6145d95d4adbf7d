package parley.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.source.AtomicFile;

/**
 * A file that a command writes: complete, or not at all. The umask says who can read a new one, as
 * it is meant to be sent or served; one that is there keeps its permissions, and a link stays a
 * link, also one that leads to nothing yet.
 */
public final class OutputFile {
  /** As many as Linux follows. */
  private static final int MAX_LINKS = 40;

  private OutputFile() {}

  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void write(Appendable writer) throws IOException;
  }

  /** Writes text in the place of what the file holds, if it is there. */
  public static void write(Path target, Content content) {
    writeBytes(target, bytes(content));
  }

  /** Writes bytes in the same way. */
  public static void writeBytes(Path target, AtomicFile.Content content) {
    try {
      if (Files.isDirectory(target)) {
        throw new CommandException(ExitCode.FILE, target + " is a folder; name a file in it");
      } else if (!Files.exists(target)) {
        replace(linkTarget(target), content);
      } else if (Files.isRegularFile(target)) {
        replace(target.toRealPath(), content); // a link stays a link
      } else {
        // A device or a pipe takes what comes; nothing can take its place.
        try (OutputStream out = Files.newOutputStream(target)) {
          content.write(out);
        }
      }
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static Path linkTarget(Path target) throws IOException {
    Path path = target;
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MAX_LINKS) {
        throw new CommandException(
            ExitCode.FILE, target + " is a link that leads back to itself; name another file");
      }
      path = path.toAbsolutePath().resolveSibling(Files.readSymbolicLink(path));
    }
    return path;
  }

  /** Writes text into a file that must not be there yet. */
  public static void writeNew(Path target, Content content) {
    writeNew(target, false, bytes(content));
  }

  /** Writes bytes into such a file, which the user alone can read. */
  public static void writeNewPrivate(Path target, AtomicFile.Content content) {
    writeNew(target, true, content);
  }

  private static void writeNew(Path target, boolean isPrivate, AtomicFile.Content content) {
    if (Files.exists(target)) throw exists(target, null);
    try (AtomicFile file = isPrivate ? AtomicFile.ofOwner(target) : new AtomicFile(target)) {
      file.write(content);
      file.createNew();
    } catch (FileAlreadyExistsException e) {
      throw exists(target, e);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static CommandException exists(Path target, @Nullable IOException e) {
    return new CommandException(
        ExitCode.FILE, "the file " + target + " already exists; name another one", e);
  }

  private static void replace(Path target, AtomicFile.Content content) throws IOException {
    try (AtomicFile file = new AtomicFile(target)) {
      file.write(content);
      if (Files.exists(target)) file.keepPermissions();
      file.replace();
    }
  }

  private static AtomicFile.Content bytes(Content content) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
      content.write(writer);
      writer.flush();
    };
  }

  private static CommandException failure(Path target, IOException e) {
    // Of these the message is the name of the file beside it, which nobody knows.
    String why =
        e instanceof NoSuchFileException
            ? "its folder does not exist; create it first"
            : e instanceof AccessDeniedException
                ? "its folder cannot be written to; name another one"
                : String.valueOf(e.getMessage());
    return new CommandException(ExitCode.FILE, "cannot write " + target + ": " + why, e);
  }
}
