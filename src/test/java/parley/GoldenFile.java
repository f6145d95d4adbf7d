package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a test expects whole; rewritten when run with -Dparley.update=true. */
public final class GoldenFile {
  private GoldenFile() {}

  /** Compares with the file, or writes it. */
  public static void check(Path file, String actual) {
    try {
      if (Boolean.getBoolean("parley.update")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("written by a run with -Dparley.update=true").exists();
      assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
