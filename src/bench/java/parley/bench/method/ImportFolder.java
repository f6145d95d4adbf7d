package parley.bench.method;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import parley.bench.ChildProcess;
import parley.bench.invented.DossierFiles;
import parley.cli.Cli;

/** A folder that {@code parley export import-files} wrote, with the command that imports it. */
record ImportFolder(Path folder) {
  private static final String README = "README.txt";

  /** Has parley write it, unless it is there. */
  static void prepare(DossierFiles data) throws IOException {
    if (Files.exists(data.whole().resolve(README))) return;
    ChildProcess.delete(data.whole());
    String dossier = data.dossier().toString();
    Cli.Run run = new Cli().run("export", "import-files", dossier, "-o", data.whole().toString());
    if (run.code() != 0) throw new IOException("export import-files: " + run.err());
  }

  /** The options of the import command, with the files' full paths. */
  List<String> arguments() throws IOException {
    String words = Files.readString(folder.resolve(README));
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
