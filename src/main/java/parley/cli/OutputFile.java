package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes: whole, or not at all. */
final class OutputFile {
  private OutputFile() {}

  /** What goes into the file. */
  @FunctionalInterface
  interface Content {
    void write(Appendable writer) throws IOException;
  }

  /** The bytes that go into the file. */
  @FunctionalInterface
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** Writes text beside the target and moves, so that a reader never sees half a file. */
  static void write(Path target, Content content) {
    writeBytes(
        target,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
          content.write(writer);
          writer.flush();
        });
  }

  /** Writes bytes in the same way. */
  static void writeBytes(Path target, Bytes content) {
    Path folder = target.toAbsolutePath().getParent();
    try {
      Path temporary = Files.createTempFile(folder, ".parley", ".tmp");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
          content.write(out);
        }
        Files.move(
            temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, "cannot write " + target + ": " + e.getMessage(), e);
    }
  }
}
