package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is good is checked without the validator that explains what is bad. */
final class LazyValidatorTest {
  @TempDir Path folder;

  @Test
  void loadsTheValidatorOnlyWhenSomethingIsWrong() throws Exception {
    assertThat(loadsValidator(Path.of("loader"))).isFalse();
    Path wrong = Files.writeString(folder.resolve("a.json"), "{\"people\": 5}");
    assertThat(loadsValidator(wrong)).isTrue();
  }

  private boolean loadsValidator(Path dossier) throws Exception {
    Path log = folder.resolve("classes.log");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            "parley.cli.Parley",
            "check",
            dossier.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start()
        .waitFor();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.anyMatch(line -> line.contains("com.networknt."));
    }
  }
}
