package parley.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.neo4j.engine.TemporaryFolders;

/** A folder that a command fills: with whole files, the one that explains them last. */
public final class OutputFolder {
  private static final String STAGING_PREFIX = ".parley-";

  private OutputFolder() {}

  /**
   * Writes files aside and then into the folder, which is empty or not there yet; {@code last} is
   * the name of the last. Who can read a folder that is made for them is what the umask says.
   */
  public static void write(Path folder, String last, Consumer<Path> content) {
    try {
      boolean made = create(folder);
      Path aside = Files.createTempDirectory(folder, STAGING_PREFIX);
      boolean whole = false;
      try {
        content.accept(aside);
        for (Path file : files(aside, last)) {
          Files.move(file, folder.resolve(file.getFileName()));
        }
        whole = true;
      } finally {
        TemporaryFolders.delete(aside);
        if (made && !whole) TemporaryFolders.delete(folder);
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.FILE, "cannot write the folder " + folder + ": " + e, e);
    }
  }

  /** Whether it was not there. What was left by one that was killed goes. */
  private static boolean create(Path folder) throws IOException {
    boolean there = Files.exists(folder);
    Files.createDirectories(folder);
    List<Path> found;
    try (Stream<Path> files = Files.list(folder)) {
      found = files.toList();
    }
    if (!found.stream()
        .allMatch(file -> file.getFileName().toString().startsWith(STAGING_PREFIX))) {
      throw new CommandException(
          ExitCode.FILE, "the folder " + folder + " is not empty; name another one");
    }
    found.forEach(TemporaryFolders::delete);
    return !there;
  }

  private static List<Path> files(Path folder, String last) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(Comparator.comparing((Path file) -> file.endsWith(last)).thenComparing(f -> f))
          .toList();
    }
  }
}
