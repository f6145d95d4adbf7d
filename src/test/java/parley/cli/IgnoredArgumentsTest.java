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
        "graph --all rounds/list | --all cannot be used with rounds/list; leave one of them out",
        "graph --around x rounds/list | --around cannot be used with rounds/list; leave one of them out",
        "graph --format svg rounds/list | write --format after rounds/list",
        "report --format csv rounds/list | write --format after rounds/list",
        "report -o x.csv rounds/list | write --output after rounds/list",
        "export -o x.csv browser out | --output cannot be used with browser; leave one of them out",
        "graph --all --depth 2 | --depth only works with --around ID; leave out --depth or --all",
        "graph --all --layout timeline --format gexf | gexf has no layout; leave out --layout, or choose html, svg or png",
        "query x --param a=1 --param a=2 | --param a is given twice; keep one",
        "query x$aa --param a=1 | the statement has no parameter $a; name it there, or leave out --param a",
        "query x --param =2 | --param has no name before the =",
        "status --database mydb | --database only works with a server; add --uri, or leave it out for the embedded store",
        "status --username me | --username only works with a server; add --uri, or leave it out for the embedded store",
        "status --password-file x | --password-file only works with a server; add --uri, or leave it out for the embedded store",
        "status --retry-for 1m | --retry-for only works with a server; add --uri, or leave it out for the embedded store",
        "status --unencrypted | --unencrypted only works with a server; add --uri, or leave it out for the embedded store",
        "status --width 40 --format csv | --width only works with tables; leave out --width or --format csv",
        "status --format csv --format json | option '--format' (FORMAT) should be specified only once",
        "status more | Unmatched argument at index 1: 'more'",
        "demo -o x.csv | the demo prints more than one answer; for a file: parley report rounds/mediators -o FILE",
        "verify -o x.csv | --output cannot be used here: its contents come from the texts; add --texts FOLDER",
        "verify --format csv | --format cannot be used here: its contents come from the texts; add --texts FOLDER",
        "load x --dead-letters y | --dead-letters needs --keep-going",
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
