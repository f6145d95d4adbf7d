package parley.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.dossier.problem.DocumentException;

/** What words of a command line stand for. */
final class SourceFinderTest {
  @TempDir Path folder;

  @Test
  void walksFoldersInTheOrderOfNames() throws IOException {
    write("talks/b.yaml");
    write("talks/a.json");
    write("talks/c/z.JSONL");
    write("talks/c/y.ndjson.gz");
    write("talks/.hidden.json");
    write("talks/.git/x.json");
    write("talks/notes.txt");
    write("talks/dossier.schema.json");
    String talks = folder + "/talks";
    assertThat(names(talks + "/"))
        .containsExactly(
            talks + "/a.json", talks + "/b.yaml", talks + "/c/y.ndjson.gz", talks + "/c/z.JSONL");
  }

  @Test
  void takesTheSameFileOnce() throws IOException {
    write("talks/a.json");
    String talks = folder + "/talks";
    assertThat(names(talks + "/a.json", talks, talks + "/../talks/a.json", "-", "-"))
        .containsExactly(talks + "/a.json", "<stdin>");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void survivesLinksThatGoRoundInCircles() throws IOException {
    write("talks/a.json");
    Files.createSymbolicLink(folder.resolve("talks/again"), folder.resolve("talks"));
    assertThat(names(folder + "/talks")).containsExactly(folder + "/talks/a.json");
  }

  @Test
  void takesSchemaThatIsNamed() throws IOException {
    write("dossier.schema.json");
    assertThat(names(folder + "/dossier.schema.json")).hasSize(1);
  }

  @Test
  void refusesPathThatDoesNotExist() {
    assertThatThrownBy(() -> names("no/such.json"))
        .isInstanceOf(DocumentException.class)
        .hasMessage("there is no file or folder \"no/such.json\"; check its spelling");
  }

  @Test
  void refusesFileOfUnknownFormat() throws IOException {
    write("notes.txt");
    assertThatThrownBy(() -> names(folder + "/notes.txt"))
        .isInstanceOf(DocumentException.class)
        .hasMessageEndingWith(
            "/notes.txt\" does not say its format; it must end in .json, .jsonl, .ndjson, .yaml or"
                + " .yml, each also with .gz");
  }

  @Test
  void refusesFolderWithoutDossier() throws IOException {
    write("talks/notes.txt");
    write("talks/dossier.schema.json");
    assertThatThrownBy(() -> names(folder + "/talks"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("holds no dossier; its files must end in .json");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesWhatIsNotFile() {
    assertThatThrownBy(() -> names("/dev/zero"))
        .isInstanceOf(DocumentException.class)
        .hasMessage("\"/dev/zero\" is not a file; pipe its text in and name it \"-\"");
  }

  @Test
  void refusesWhatCannotBeName() {
    assertThatThrownBy(() -> names("a\0b.json"))
        .isInstanceOf(DocumentException.class)
        .hasMessage("\"a\\u0000b.json\" cannot be a file's name");
  }

  private static List<String> names(String... arguments) {
    return SourceFinder.find(List.of(arguments), InputStream.nullInputStream()).stream()
        .map(DocumentSource::name)
        .toList();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
  }
}
