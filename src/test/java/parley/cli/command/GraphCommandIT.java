package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.GoldenFile;
import parley.cli.Cli;
import parley.neo4j.TestEngine;

/** {@code parley graph} as a user types it. */
@ResourceLock("BUNDLED")
class GraphCommandIT {
  @TempDir private static Path folder;

  @BeforeAll
  static void load() {
    TestEngine.BUNDLED.loaded().close();
  }

  @Test
  void drawsTheAnswerToAReportAsSvgForAPipe() {
    Cli.Run run = Cli.on(TestEngine.BUNDLED).run("graph", "rounds/delegations");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("<svg class=\"parley-picture\"").contains("Rustem Umerov");
    assertThat(run.err()).containsPattern("\\d+ things, \\d+ lines between them");
  }

  @Test
  void parameterWindowTitleAndFormatByTheFilesName() throws IOException {
    Path file = folder.resolve("rejected.mmd");
    Cli.Run run =
        Cli.on(TestEngine.BUNDLED)
            .run(
                "graph",
                "demands/rejected",
                "--by",
                "Ukraine",
                "--as-of",
                "2025-06-02",
                "--title",
                "Refused",
                "-o",
                file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Left out:");
    assertThat(Files.readString(file)).startsWith("flowchart LR\n  accTitle: Refused\n");
  }

  @ParameterizedTest
  @CsvSource({
    "rounds/delegations, delegations",
    "demands/rejected, rejected",
    "events/timeline, timeline"
  })
  void picturesOfTheReadmeAreWhatParleyDraws(String report, String file) {
    Cli.Run run = Cli.on(TestEngine.BUNDLED).run("graph", report);
    GoldenFile.check(Path.of("docs/pictures", file + ".svg"), run.out());
  }

  @Test
  void drawsAroundAThingByItsAliasOrName() {
    Cli.Run run =
        Cli.on(TestEngine.BUNDLED).run("graph", "--around", "hakan fidan", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\"title\":\"What is said of Hakan Fidan\"")
        .contains("MEDIATES");
  }

  @Test
  void drawsEverythingAndSaysWhatIsCut() {
    Cli.Run run =
        Cli.on(TestEngine.BUNDLED).run("graph", "--all", "--max-nodes", "12", "--format", "dot");
    assertThat(run.code()).isZero();
    assertThat(run.err()).containsPattern("Showing 12 of \\d+ things\\.");
    assertThat(run.out()).containsPattern("Showing 12 of \\d+ things\\.");
  }

  @Test
  void answerWithNothingToDrawIsAPictureThatSaysSo() {
    Cli.Run run = Cli.on(TestEngine.BUNDLED).run("graph", "people/reversals");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Nothing to draw");
    assertThat(run.out()).contains("Nothing to draw");
  }

  @Test
  void imageIsWrittenToAFile() throws IOException {
    Path file = folder.resolve("all.png");
    assertThat(
            Cli.on(TestEngine.BUNDLED)
                .run("graph", "rounds/mediators", "-o", file.toString())
                .code())
        .isZero();
    assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void wrongUseIsToldInOneLine() {
    refuses("choose what to draw", "graph");
    refuses("choose what to draw", "graph", "--all", "--around", "Russia");
    refuses("there is no report \"rounds/mediator\"", "graph", "rounds/mediator");
    refuses("nothing in the graph is called \"Xqzw\"", "graph", "--around", "Xqzw");
    refuses("\"pdf\" is not a format; formats are html, svg,", "graph", "--all", "--format", "pdf");
    refuses(
        "\"graphviz\" is not a layout; layouts are auto, layered, force, matrix, timeline\n",
        "graph",
        "--all",
        "--layout",
        "graphviz");
    refuses(
        "the name of picture.pdf has no known extension", "graph", "--all", "-o", "picture.pdf");
    refuses("\"0\" is not a whole number from 1 to 1000000", "graph", "--all", "--max-nodes", "0");
  }

  private static void refuses(String message, String... words) {
    Cli.Run run = Cli.on(TestEngine.BUNDLED).run(words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void pictureIsNotForATerminal() {
    Cli terminal = Cli.on(TestEngine.BUNDLED).onTerminal();
    assertThat(terminal.run("graph", "rounds/list").err())
        .contains("a terminal cannot show a picture");
    assertThat(terminal.run("graph", "rounds/list", "--format", "png").code()).isEqualTo(2);
    assertThat(terminal.run("graph", "rounds/list", "--format", "mermaid").code()).isZero();
  }

  @Test
  void reportsHelpListsItsParametersAndThePicturesOptions() {
    assertThat(Cli.alone().run("graph", "demands/rejected", "--help").out())
        .contains("--by=TEXT", "--layout=LAYOUT", "--max-nodes=N");
  }
}
