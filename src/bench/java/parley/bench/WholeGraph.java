package parley.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A folder that {@code parley export import-files} wrote, with the command that imports it. */
record WholeGraph(Path folder) {
  /** The options of the import command, with the files' full paths. */
  List<String> arguments() throws IOException {
    return Arrays.stream(Files.readString(command()).split("[\\s\\\\]+"))
        .map(word -> word.replaceAll("[\"']", ""))
        .filter(word -> word.startsWith("--"))
        .map(this::placed)
        .toList();
  }

  /** The only file that is no CSV. */
  private Path command() throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        var command = files.filter(file -> !file.toString().endsWith(".csv")).findFirst();
        if (command.isPresent()) return command.get();
      }
    }
    throw new IOException(
        "no import files in " + folder + "; write them with \"parley export import-files\"");
  }

  private String placed(String option) {
    if (!option.startsWith("--nodes=") && !option.startsWith("--relationships=")) return option;
    int files = option.lastIndexOf('=') + 1;
    return option.substring(0, files)
        + Arrays.stream(option.substring(files).split(","))
            .map(file -> folder.resolve(file.replaceFirst(".*/", "")).toString())
            .collect(joining(","));
  }
}
