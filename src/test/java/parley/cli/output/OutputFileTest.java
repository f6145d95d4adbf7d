package parley.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.runtime.CommandException;

/** What a command writes is whole, or what was there before is. */
class OutputFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void begin() throws IOException {
    file = folder.resolve("file.csv");
    Files.writeString(file, "old");
  }

  @Test
  void oldOneIsThereUntilTheNewOneIsWhole() throws IOException {
    OutputFile.write(
        file,
        out -> {
          out.append("n".repeat(100_000));
          assertThat(file).hasContent("old"); // what a kill here would leave
          out.append("ew");
        });
    assertThat(file).content().hasSize(100_002).endsWith("ew");
    assertAlone();
  }

  @Test
  void failureLeavesTheOldOneAlone() throws IOException {
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.append("ne");
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(CommandException.class)
        .hasMessage("cannot write " + file + ": No space left on device");
    assertThat(file).hasContent("old");
    assertAlone();
  }

  @Test
  void newOneTakesNoPlaceThatIsTakenMeanwhile() throws IOException {
    Path taken = folder.resolve("taken.yaml");
    assertThatThrownBy(
            () ->
                OutputFile.writeNew(
                    taken,
                    out -> {
                      Files.writeString(taken, "another's");
                      out.append("mine");
                    }))
        .hasMessage("the file " + taken + " already exists; name another one");
    assertThat(taken).hasContent("another's");
    Files.delete(taken);
    assertAlone();
  }

  @Test
  void newFileHasThePermissionsThatTheSystemGives() throws IOException {
    Path page = folder.resolve("page.html");
    OutputFile.write(page, out -> out.append("new"));
    assertThat(mode(page)).isEqualTo(mode(Files.createFile(folder.resolve("usual"))));
    Path fresh = folder.resolve("fresh.yaml");
    OutputFile.writeNew(fresh, out -> out.append("new"));
    assertThat(mode(fresh)).isEqualTo(mode(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-r--"})
  void fileThatIsThereKeepsItsPermissions(String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    OutputFile.write(file, out -> out.append("new"));
    assertThat(mode(file)).isEqualTo(permissions);
  }

  @Test
  void linkToNothingYetStaysALinkToo() throws IOException {
    Path inner = Files.createSymbolicLink(folder.resolve("inner.csv"), Path.of("made.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), inner);
    OutputFile.write(link, out -> out.append("new"));
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(inner).isSymbolicLink();
    assertThat(folder.resolve("made.csv")).isRegularFile();
  }

  @Test
  void linkInACircleIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("link.csv"));
    assertThatThrownBy(() -> OutputFile.write(link, out -> out.append("new")))
        .hasMessage(link + " is a link that leads back to itself; name another file");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void newFileTakesNoPlaceOfALinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("nothing.yaml"));
    assertThatThrownBy(() -> OutputFile.writeNew(link, out -> out.append("new")))
        .hasMessage("the file " + link + " already exists; name another one");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void linkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    OutputFile.write(link, out -> out.append("new"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  /** As of {@code -o /dev/null}, which would be no device any more, or {@code -o >(gzip)}. */
  @Test
  void pipeTakesWhatComes() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));
    OutputFile.write(pipe, out -> out.append("new"));
    assertThat(read.get()).isEqualTo("new");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void saysWhatToDo() {
    assertThatThrownBy(() -> OutputFile.write(folder, out -> out.append("x")))
        .hasMessage(folder + " is a folder; name a file in it");
    Path deep = folder.resolve("not/there.csv");
    assertThatThrownBy(() -> OutputFile.write(deep, out -> out.append("x")))
        .hasMessage("cannot write " + deep + ": its folder does not exist; create it first");
  }

  private void assertAlone() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static String read(Path pipe) {
    try {
      return Files.readString(pipe);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
