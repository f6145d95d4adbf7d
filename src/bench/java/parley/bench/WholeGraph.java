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
    Path readme = folder.resolve("README.txt");
    if (!Files.exists(readme)) {
      throw new IOException(
          "no import files in " + folder + "; write them with \"parley export import-files\"");
    }
    String words = Files.readString(readme);
    int start = words.indexOf("neo4j-admin database import full");
    return Arrays.stream(
            words.substring(start, words.indexOf(" neo4j\n", start)).split("[\\s\\\\]+"))
        .filter(word -> word.startsWith("--"))
        .map(this::placed)
        .toList();
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
