package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} and {@code CONTRIBUTING.md} name what there is. */
class ArchitectureDocTest {
  private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
  private static final Pattern ROOM =
      Pattern.compile("^\\| `([a-z0-9]+)` \\|(?: `([a-z]+)`)? +\\|", Pattern.MULTILINE);
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+[a-z][A-Za-z0-9]*)`");

  @Test
  void tableListsTheRoomsInTheirOrder() throws IOException {
    List<String> rooms =
        ROOM.matcher(Files.readString(ARCHITECTURE))
            .results()
            .map(row -> row.group(1) + (row.group(2) == null ? "" : "." + row.group(2)))
            .map(name -> "parley." + name)
            .toList();
    assertThat(rooms).isEqualTo(ArchitectureTest.PATH);
  }

  @Test
  void classesThatAreNamedAreThere() throws IOException {
    Set<String> classes;
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      classes =
          sources
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    for (Path page : List.of(ARCHITECTURE, Path.of("CONTRIBUTING.md"))) {
      assertThat(CLASS.matcher(Files.readString(page)).results())
          .extracting(named -> named.group(1))
          .isSubsetOf(classes);
    }
  }
}
