package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;

@ResourceLock("ANY")
class ExportCommandIT {
  @TempDir Path folder;
  private Cli cli;

  @BeforeAll
  static void load() {
    TestEngine.ANY.empty().close();
    Cli.on(TestEngine.ANY).run("load", InventedTalks.FOLDER);
  }

  @BeforeEach
  void onEngine() {
    cli = Cli.on(TestEngine.ANY);
  }

  @Test
  void fileTakesItsFormatFromItsNameAndSaysWhatIsInIt() throws IOException {
    Path file = folder.resolve("talks.jsonl");
    Run run = cli.run("export", "-o", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches("Exported 82 entities, 6 articles and 119 claims; fingerprint [0-9a-f]{64}\\.\n");
    assertThat(run.err()).contains(fingerprint());
    assertThat(cli.run("load", file.toString()).err())
        .startsWith("Nothing changed: 6 articles are already in");
    assertThat(cli.run("export", "--format", "jsonl").out()).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "x.graphml, <?xml",
    "x.gexf, <?xml",
    "x.cypher, //",
    "x.zip, PK",
    "x.ndjson, '{\"people\":'"
  })
  void everyFormatHasItsSuffix(String name, String start) throws IOException {
    Path file = folder.resolve(name);
    assertThat(cli.run("export", "-o", file.toString()).code()).isZero();
    assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
        .contains(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export | choose a format: --format with one of graphml, gexf, jsonl, cypher, csv",
        "export -o graph.xyz | choose a format",
        "export --format csv | csv is an archive and cannot be printed; add -o graph.zip",
        "export --format yaml | \"yaml\" is not a format; formats are graphml, gexf, jsonl, cypher, csv",
        "export browser | Missing required parameter: 'FOLDER'"
      })
  void saysInOneLineWhatIsWrong(String line, String message) {
    Run run = cli.run(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
  }

  @Test
  void nothingIsLeftOfAFileThatCannotBeWritten() throws IOException {
    Path taken = folder.resolve("taken.gexf");
    Files.createDirectories(taken.resolve("by a folder"));
    assertThat(cli.run("export", "-o", taken.toString()).code()).isEqualTo(7);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void packForBrowserNeedsNoGraph() throws IOException {
    Path pack = folder.resolve("deep/pack");
    Run run = Cli.alone().run("export", "browser", pack.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).matches("Wrote \\d+ favourites, a style and a guide to .*\n");
    try (Stream<Path> files = Files.list(pack)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .isEqualTo(
              List.of(
                  "README.txt",
                  "guide.adoc",
                  "guide.html",
                  "parley-favourites.zip",
                  "parley.grass"));
    }
    Path file = folder.resolve("file");
    Files.createFile(file);
    assertThat(Cli.alone().run("export", "browser", file.toString()).code()).isEqualTo(7);
  }

  private String fingerprint() {
    return cli.run("status", "--format", "csv")
        .out()
        .lines()
        .filter(line -> line.startsWith("fingerprint,"))
        .map(line -> line.substring("fingerprint,".length()))
        .findFirst()
        .orElseThrow();
  }
}
