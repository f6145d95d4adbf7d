package parley.cli.runtime;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "parley help environment" tells of the variables that are read, and of no others. */
class EnvironmentVariableTest {
  private static final Pattern IN_SHELL = Pattern.compile("\\$\\{?([A-Z][A-Z0-9_]+)");
  private static final Pattern IN_JAVA = Pattern.compile("EnvironmentVariable\\.([A-Z0-9_]+)\\b");

  @Test
  void variablesThatAreReadAreThoseThatAreExplained() throws IOException {
    Set<String> read = new TreeSet<>();
    Files.readString(Path.of("parley"))
        .lines()
        .flatMap(line -> IN_SHELL.matcher(line).results())
        .forEach(match -> read.add(match.group(1)));
    read.remove("PWD"); // the shell's own
    IN_JAVA.matcher(sources()).results().forEach(match -> read.add(match.group(1)));
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EnvironmentVariable.values()).map(Enum::name).toList());
  }

  @Test
  void onlyTheSurroundingsReadVariables() throws IOException {
    assertThat(Pattern.compile("\\bgetenv\\b").matcher(sources()).results()).hasSize(1);
  }

  @Test
  void helpHasALineForEach() {
    List<String> lines = EnvironmentVariable.help().lines().toList();
    assertThat(lines).hasSameSizeAs(EnvironmentVariable.values());
    assertThat(lines.get(0))
        .isEqualTo("NEO4J_URI       a server instead of the embedded store: bolt://HOST:7687");
    assertThat(lines).allMatch(line -> line.matches("[A-Z0-9_]+ {2,}\\S.+"));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(EnvironmentVariableTest::read)
          .collect(joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
