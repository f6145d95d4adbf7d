package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;

/**
 * {@code --loaded-by}: all articles but one are loaded on the first of March, the last and another
 * wording of a first one on the second.
 */
@ResourceLock("ANY")
class LoadedByIT {
  private static final String LATE = "courant-drowned";
  private static final String AGAIN = "linhe-late-lamps";
  private static final String NAMED =
      "Loaded again since: linhe-late-lamps; their earlier claims are not kept, so they are left out.\n";

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    TestEngine.ANY.empty().close();
    try (Stream<Path> files = Files.list(Path.of(InventedTalks.FOLDER))) {
      for (Path file : files.toList()) {
        if (!file.endsWith(LATE + ".json")) Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Path changing = folder.resolve(AGAIN + ".yaml");
    String original = Files.readString(changing);
    Files.writeString(changing, original.replaceFirst("paraphrase: ", "paraphrase: Then "));
    assertThat(Files.readString(changing)).isNotEqualTo(original);
    Run first = at("2031-03-01T10:00+02:00").run("load", folder.toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(at("2031-03-02T10:00+02:00").run("load", InventedTalks.FOLDER).err())
        .contains("1 new article", "1 changed article", "4 unchanged articles");
  }

  @Test
  @Tag("long")
  void comparesWhatWasLoadedByThenWithWhatIsThereNow() {
    Run run = now().run("diff", "--loaded-by", "2031-03-01", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("report,change,row,articles\n")
        .contains("sources/articles,added,", LATE);
    assertThat(run.err()).startsWith(NAMED).endsWith(" changes\n");

    Run since = now().run("diff", "--loaded-by", "2031-03-02", "--format", "csv");
    assertThat(since.out()).isEqualTo("report,change,row,articles\n");
    assertThat(since.err()).isEqualTo("0 changes\n");
  }

  @Test
  @Tag("long")
  void comparesTwoMoments() {
    Run run = now().run("diff", "--loaded-by", "2031-02-28", "2031-03-01T23:00", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("sources/articles,added,", "courant-first-round")
        .doesNotContain(LATE, AGAIN);
    assertThat(run.err()).startsWith(NAMED).endsWith(" changes\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2031-02-28, 0",
    "2031-03-01T09:59:59, 0",
    "2031-03-01T10:00, 4",
    "2031-03-01T07:59:59Z, 0",
    "2031-03-01T08:00Z, 4",
    "2031-03-01T11:30+03:00, 4",
    "2031-03-02T09:59, 4",
    "2031-03-02, 6",
  })
  void reportsSeeWhatWasLoadedByAMomentInTheLocalZone(String moment, int articles) {
    Run run = now().run("report", "sources/articles", "--loaded-by", moment, "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).endsWith(articles + " rows\n");
  }

  @Test
  void reportSaysWhatIsLeftOut() {
    assertThat(now().run("report", "rounds/list", "--loaded-by", "2031-03-01").err())
        .startsWith("Left out: 1 article loaded after the moment.\n" + NAMED);
    assertThat(
            now()
                .run("report", "rounds/list", "--loaded-by", "2031-03-01", "--as-of", "2018-01-01")
                .err())
        .startsWith(
            "Left out: 5 later articles (the first of 2018-03-15), 1 article without a date");
  }

  @Test
  void statusTellsTheFirstAndTheLastMoment() {
    assertThat(now().run("status", "--format", "csv").out())
        .contains("loaded first,2031-03-01T08:00:00Z\n", "loaded last,2031-03-02T08:00:00Z\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "diff --loaded-by yesterday | \"yesterday\" is not a moment; write a day, 2025-06-02, a month",
        "diff --loaded-by 2031-02-30 | \"2031-02-30\" is not a moment",
        "report rounds/list --loaded-by 12:00 | \"12:00\" is not a moment",
        "diff --loaded-by | parameter",
        "diff --loaded-by 2031-03-01 2031-03-02 2031-03-03 | NEW",
        "diff --loaded-by 2031-03-01 --loaded-by 2031-03-02 --loaded-by 2031-03-03 | --loaded-by",
        "diff 2031-03-01 2031-03-02 --loaded-by 2031-03-01 | mutually exclusive",
        "diff | OLD",
        "diff 2031-03-01 | NEW",
      })
  void wrongCommandLineIsCodeTwoAndSaysWhatToType(String words, String message) {
    Run run = now().run(words.split(" "));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("parley: ").contains(message).doesNotContain("\tat ");
  }

  private static Cli at(String moment) {
    return Cli.on(TestEngine.ANY).at(moment);
  }

  private static Cli now() {
    return at("2031-03-05T12:00+02:00");
  }
}
