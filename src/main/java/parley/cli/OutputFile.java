package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
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

  /** Writes beside the target and moves, so that a reader never sees half a file. */
  static void write(Path target, Content content) {
    Path folder = target.toAbsolutePath().getParent();
    try {
      Path temporary = Files.createTempFile(folder, ".parley", ".tmp");
      try (BufferedWriter writer = Files.newBufferedWriter(temporary, UTF_8)) {
        content.write(writer);
      }
      Files.move(
          temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, "cannot write " + target + ": " + e.getMessage(), e);
    }
  }
}
