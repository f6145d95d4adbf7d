package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.Cli.Run;

/** What a command would not look at is refused: nothing that is typed is dropped without a word. */
class IgnoredArgumentsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void begin() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "graph --all rounds/list | --all does not go with rounds/list; leave one of them out",
        "graph --around x rounds/list | --around does not go with rounds/list; leave one of them out",
        "graph --format svg rounds/list | write --format after rounds/list, where it is looked at",
        "report --format csv rounds/list | write --format after rounds/list, where it is looked at",
        "report -o x.csv rounds/list | write --output after rounds/list, where it is looked at",
        "export -o x.csv browser out | --output does not go with browser; leave one of them out",
        "graph --all --depth 2 | --depth goes with --around ID; leave it out, or --all",
        "graph --all --layout timeline --format gexf | gexf has no layout; leave --layout out, or choose html, svg or png",
        "query x --param a=1 --param a=2 | --param a is given twice; keep one",
        "query x --param =2 | --param has no name before the =",
        "status --database mydb | --database is for a server; add --uri, or leave it out for the embedded store",
        "status --username me | --username is for a server; add --uri, or leave it out for the embedded store",
        "status --password-file x | --password-file is for a server; add --uri, or leave it out for the embedded store",
        "status --retry-for 1m | --retry-for is for a server; add --uri, or leave it out for the embedded store",
        "status --unencrypted | --unencrypted is for a server; add --uri, or leave it out for the embedded store",
        "status --width 40 --format csv | --width is for tables; leave it out, or --format csv",
        "status --format csv --format json | option '--format' (FORMAT) should be specified only once",
        "status more | Unmatched argument at index 1: 'more'",
        "demo -o x.csv | the demo prints more than one answer; for a file: parley report rounds/mediators -o FILE",
        "verify -o x.csv | --output has no use here: what it would hold comes from the texts; add --texts FOLDER",
        "verify --format csv | --format has no use here: what it would hold comes from the texts; add --texts FOLDER",
        "load x --dead-letters y | --dead-letters goes with --keep-going",
        "load x --dry-run --keep-going --dead-letters y | --dry-run writes no dead letters; leave out --dead-letters",
        "diff FOLDER/a.json FOLDER/a.json --store x | two dossiers are compared without the graph; leave out --store",
        "diff FOLDER/a.json FOLDER/a.json --database x | two dossiers are compared without the graph; leave out --database",
        "diff 2024 FOLDER/a.json | OLD and NEW are two dossiers or two days, not one of each",
      })
  void whatWouldBeIgnoredIsRefused(String words, String message) {
    String[] typed = words.replace("FOLDER", folder.toString()).split(" ", -1);
    Run run = Cli.onStore(folder.resolve("none")).run(typed);
    assertThat(run.err().lines().findFirst()).contains("parley: " + message);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void helpIsGivenWhateverElseIsTyped() {
    assertThat(Cli.alone().run("graph", "--all", "rounds/list", "--help").code()).isZero();
    assertThat(Cli.alone().run("status", "--store", "", "--help").code()).isZero();
  }
}
