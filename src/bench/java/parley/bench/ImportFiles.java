package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that {@code parley export import-files} wrote. */
final class ImportFiles {
  private ImportFiles() {}

  /** The options of the import command that lies in the folder, with its files' full paths. */
  static List<String> arguments(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      Path command =
          files
              .filter(file -> !file.toString().endsWith(".csv"))
              .findFirst()
              .orElseThrow(() -> new IOException("no import command in " + folder));
      return Files.readAllLines(command).stream()
          .map(line -> line.strip().replaceFirst("\\s*\\\\$", ""))
          .filter(line -> line.startsWith("--"))
          .toList();
    }
  }
}
