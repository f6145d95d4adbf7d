package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.runtime.ExitCode;
import parley.neo4j.ImportedDatabase;
import parley.neo4j.TestEngine;

/** What {@code parley export import-files} writes makes the graph that a load makes. */
@ResourceLock("TALKS")
class ImportFilesIT {
  @TempDir Path folder;

  @Test
  void importedByTheCommandOfTheReadme() throws IOException {
    Path files = folder.resolve("files");
    Cli.Run cli =
        Cli.alone().run("export", "import-files", InventedTalks.FOLDER, "-o", files.toString());
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
      assertThat(ImportedDatabase.fingerprint(folder.resolve("home"), options, after))
          .isEqualTo(loaded.census().fingerprint());
    }
  }

  @Test
  void serversUserMayReadThemAndWhatAKilledOneLeftGoes() throws IOException {
    Path files = folder.resolve("new/files");
    Path left = Files.createDirectories(files.resolve(".parley-1"));
    Files.createFile(left.resolve("claims.csv"));
    assertThat(write(InventedTalks.FOLDER, files).code()).isZero();
    assertThat(left).doesNotExist();
    Path made = folder.resolve("made");
    assertThat(write(InventedTalks.FOLDER, made).code()).isZero();
    assertThat(mode(made)).isEqualTo(mode(Files.createDirectory(folder.resolve("usual"))));
    String usual = mode(Files.createFile(folder.resolve("usual/file")));
    try (Stream<Path> each = Files.list(made)) {
      assertThat(each).hasSize(9).allSatisfy(file -> assertThat(mode(file)).isEqualTo(usual));
    }
  }

  @Test
  void nothingIsLeftOfFilesThatCannotBeWritten() throws IOException {
    Path dossier = folder.resolve("unfit.json");
    Files.writeString(
        dossier, "{\"people\": [{\"id\": \"p\", \"name\": \"P\", \"aliases\": [\"a\\u001fb\"]}]}");
    Path files = folder.resolve("files");
    Cli.Run cli = write(dossier.toString(), files);
    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.FILE.code());
    assertThat(cli.err()).startsWith("parley: an alias has the character U+001F").hasLineCount(1);
    assertThat(files).doesNotExist();
    Files.createDirectory(files);
    assertThat(write(dossier.toString(), files).code()).isEqualTo(ExitCode.FILE.code());
    assertThat(files).isEmptyDirectory();
  }

  private static Cli.Run write(String dossier, Path files) {
    return Cli.alone().run("export", "import-files", dossier, "-o", files.toString());
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void notIntoAFolderThatHoldsSomething() throws IOException {
    Files.createFile(folder.resolve("mine"));
    Cli.Run cli =
        Cli.alone().run("export", "import-files", InventedTalks.FOLDER, "-o", folder.toString());
    assertThat(cli.code()).isEqualTo(ExitCode.FILE.code());
    assertThat(cli.err()).contains("is not empty; name another one");
  }
}
