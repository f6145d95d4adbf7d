package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.GoldenFile;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;

/**
 * {@code parley load --keep-going}: what is good is loaded, what is bad can be mended and fed back.
 */
@ResourceLock("ANY")
class KeepGoingIT {
  private static final Path FOLDER = Path.of("src/test/resources/hostile/keep-going");

  @TempDir Path folder;
  private Path deadLetters;

  @BeforeEach
  void empty() {
    TestEngine.ANY.empty().close();
    deadLetters = folder.resolve("letters.jsonl");
  }

  @Test
  void mendedDocumentsFedBackGiveTheGraphOfAGoodLoad() throws IOException {
    Run run = keepGoing(FOLDER.resolve("bad").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(8);
    assertThat(run.err().replace(deadLetters.toString(), "letters.jsonl"))
        .contains("Loaded into ", "1 new article, 1 new claim")
        .endsWith(
            "5 bad documents with 6 problems quarantined in letters.jsonl; fix them there, then:"
                + " ./parley load letters.jsonl\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(deadLetters)))
        .isEqualTo("rw-------");
    String text = Files.readString(deadLetters);
    GoldenFile.check(FOLDER.resolve("letters.jsonl"), text);

    Run unmended = run("load", deadLetters.toString());
    assertThat(unmended.code()).as(unmended.err()).isEqualTo(3);
    Files.writeString(deadLetters, mended(text));
    Run fed = run("load", deadLetters.toString());
    assertThat(fed.code()).as(fed.err()).isZero();
    String fingerprint = fingerprint();
    TestEngine.ANY.empty().close();
    assertThat(run("load", FOLDER.resolve("good").toString()).code()).isZero();
    assertThat(fingerprint).isEqualTo(fingerprint());
  }

  /** What a person would do to each document. */
  private static String mended(String text) throws IOException {
    String unread =
        text.lines().filter(line -> line.contains("\"unread\":")).findFirst().orElseThrow();
    String meant = Files.readAllLines(FOLDER.resolve("good/a.jsonl")).get(4);
    return text.replace(unread, meant)
        .replace("\"name\":5", "\"name\":\"Orlund\"")
        .replace("[0,900]", "[0,90]")
        .replace(",\"title (again)\":\"Other\"", "");
  }

  @Test
  void conflictsWithTheGraphAreProblemsToo() throws IOException {
    assertThat(run("load", FOLDER.resolve("good").toString()).code()).isZero();
    String before = fingerprint();
    Path file = folder.resolve("a.jsonl");
    String article = Files.readAllLines(FOLDER.resolve("good/a.jsonl")).get(1);
    Files.writeString(
        file,
        "{\"people\": [{\"id\": \"state:ORL\", \"name\": \"Orlund\"}, {\"id\": \"person:new\", \"name\": \"N\"}]}\n"
            + article.replace("\"first\"", "\"another\""));
    Run run = keepGoing(file.toString());
    assertThat(run.code()).isEqualTo(8);
    assertThat(run.err())
        .contains(
            "a.jsonl:1:13: error: /people/0: \"state:ORL\" is a person in these files and a state in the graph; give it another id",
            "a.jsonl:2:15: error: /articles/0: the text of article \"another\" is in the graph as \"first\"; use that id, or unload that article first",
            "1 new entity");
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void withoutBadDocumentsNothingIsPutAside() {
    Run run = keepGoing(FOLDER.resolve("good").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(deadLetters).doesNotExist();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(deadLetters, "mine");
    Run run = keepGoing(FOLDER.resolve("bad").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nothing is overwritten");
    assertThat(deadLetters).hasContent("mine");
  }

  private Run keepGoing(String path) {
    return run("load", "--keep-going", "--dead-letters", deadLetters.toString(), path);
  }

  private static Run run(String... words) {
    return Cli.on(TestEngine.ANY).run(words);
  }

  private static String fingerprint() {
    return run("status")
        .out()
        .lines()
        .filter(line -> line.startsWith("fingerprint"))
        .findFirst()
        .orElseThrow();
  }
}
