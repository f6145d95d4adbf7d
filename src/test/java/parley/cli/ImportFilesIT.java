package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.Talks;
import parley.store.Imported;
import parley.store.TestEngine;

/** What {@code parley export import-files} writes makes the graph that a load makes. */
@ResourceLock("TALKS")
class ImportFilesIT {
  @TempDir Path folder;

  @Test
  void importedByTheCommandOfTheReadme() throws IOException {
    Path files = folder.resolve("files");
    Cli.Run cli = Cli.alone().run("export", "import-files", Talks.FOLDER, "-o", files.toString());
    assertThat(cli.code()).isZero();
    assertThat(cli.err()).contains("README.txt");
    String readme = Files.readString(files.resolve("README.txt"));
    int command = readme.indexOf("neo4j-admin database import full ");
    List<String> options =
        Arrays.stream(readme.substring(command, readme.indexOf(" neo4j\n", command)).split("\\s+"))
            .filter(word -> word.startsWith("--"))
            .map(option -> option.replaceFirst("^(--(nodes|relationships)=)", "$1" + files + "/"))
            .toList();
    String after = Files.readString(files.resolve("after.cypher"));
    try (var loaded = TestEngine.TALKS.loaded()) {
      assertThat(Imported.fingerprint(folder.resolve("home"), options, after))
          .isEqualTo(loaded.census().fingerprint());
    }
  }

  @Test
  void notIntoAFolderThatHoldsSomething() throws IOException {
    Files.createFile(folder.resolve("mine"));
    Cli.Run cli = Cli.alone().run("export", "import-files", Talks.FOLDER, "-o", folder.toString());
    assertThat(cli.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(cli.err()).contains("is not empty; name another one");
  }
}
