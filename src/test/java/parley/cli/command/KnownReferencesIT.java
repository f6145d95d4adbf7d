package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cli.Cli;
import parley.cli.Cli.Run;

/**
 * What {@code load} knows of ids that a file does not define, {@code check} and {@code verify}
 * know.
 */
class KnownReferencesIT {
  private static final String NOT_ASKED =
      "Ids that these files do not define were not looked up in the graph: ";

  @TempDir Path folder;
  private Path store;
  private String first;
  private String second;

  @BeforeEach
  void writeFiles() throws IOException {
    store = folder.resolve("store");
    first =
        write(
            "first.yaml",
            """
            states: [{id: "state:vsy", name: Vessaly}]
            people: [{id: "person:ilva", name: Ilva Torr}, {id: "person:ilka", name: Ilka Torr}]
            offices: [{id: "office:fm", name: Foreign Minister, of: "state:vsy"}]
            processes: [{id: "process:talks", name: Talks}]
            events: [{id: "round:1", name: Talks 1, kind: round, process: "process:talks", ordinal: 1}]
            """);
    second =
        write(
            "second.yaml",
            """
            people: [{id: "person:ilvo", name: Ilvo Torr}]
            articles: [{id: a, title: T, sha256: %s, length: 9, publishedBasis: unknown}]
            claims:
              - {article: a, act: holds-office, subject: "person:ilva", office: "office:fm", paraphrase: P, ranges: [[0, 5]]}
              - {article: a, act: attends, subject: "person:ilvo", event: "round:1", paraphrase: Q, ranges: [[0, 5]]}
            """
                .formatted("c".repeat(64)));
  }

  @Test
  void checkAndVerifyAskTheGraphThatLoadAsks() throws IOException {
    assertThat(run("load", first).code()).isZero();
    assertThat(run("check", second))
        .isEqualTo(new Run(0, "", "No problems: 1 article, 2 claims, 1 entity.\n"));
    assertThat(run("verify", second))
        .isEqualTo(
            new Run(
                0,
                "",
                "Only the rules are checked; add --texts FOLDER to check the ranges too.\n2 claims: no violation\n"));
    String wrong =
        write("wrong.yaml", Files.readString(Path.of(second)).replace("office:fm", "person:ilva"));
    assertThat(run("check", wrong).err())
        .isEqualTo(
            wrong
                + ":4:69: error: /claims/0/office: \"person:ilva\" is a person; an office is expected here\n1 problem; nothing was written.\n");
    assertThat(run("load", second).code()).isZero();
  }

  @Test
  void nearIdsAreNoRemedyWhileAGraphMayKnowTheVeryId() throws IOException {
    Files.createDirectories(store);
    assertThat(run("check", "--no-graph", second).err())
        .isEqualTo(
            NOT_ASKED
                + "leave out --no-graph to look them up.\n"
                + second
                + ":4:46: error: /claims/0/subject: no entity \"person:ilva\" in these files; add it under the section of its type\n"
                + second
                + ":4:69: error: /claims/0/office: no office \"office:fm\" in these files; add it under \"offices\"\n"
                + second
                + ":5:63: error: /claims/1/event: no event \"round:1\" in these files; add it under \"events\"\n3 problems; nothing was written.\n");
    Run unreachable =
        new Cli()
            .with("NEO4J_URI", "bolt://127.0.0.1:1")
            .with("NEO4J_PASSWORD", "x")
            .run("check", second);
    assertThat(unreachable.code()).isEqualTo(3);
    assertThat(unreachable.err())
        .contains(NOT_ASKED + "cannot reach the server at bolt://127.0.0.1:1: ")
        .doesNotContain("did you mean");
  }

  @Test
  void noGraphIsMadeToBeAsked() {
    for (String command : new String[] {"check", "verify"}) {
      Run run = run(command, second);
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err())
          .contains("no entity \"person:ilva\"; did you mean \"person:ilvo\"?")
          .contains(NOT_ASKED + "there is no graph yet; add the files that define them.\n");
      assertThat(store).doesNotExist();
    }
  }

  private Run run(String... words) {
    return Cli.onStore(store).run(words);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
