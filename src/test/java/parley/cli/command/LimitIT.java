package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.cli.Cli;
import parley.cli.runtime.ExitCode;
import parley.neo4j.TestEngine;

/** Pages of answers, and answers that are written while they are read. */
@ResourceLock("TALKS")
class LimitIT {
  private static final String THOUSANDS = "UNWIND range(1, 3000) AS n RETURN n";

  /** Fails only when all rows but the last ones are read. */
  private static final String FAILING = "UNWIND range(1, 20000) AS n RETURN 1 / (19990 - n) AS n";

  @BeforeAll
  static void load() {
    TestEngine.TALKS.loaded().close();
  }

  @Test
  void printsAPageAndSaysThatThereIsMore() {
    Cli.Run run = run("query", THOUSANDS, "--limit", "2", "--skip", "1500", "--format", "csv");
    assertThat(run.out()).isEqualTo("n\n1501\n1502\n");
    assertThat(run.err())
        .isEqualTo("2 rows, not all; --limit 0 for all, --skip 1502 for the next\n");
  }

  @ParameterizedTest(name = "--skip {0} --limit {1}")
  @CsvSource({"2998, 0, 2 rows", "2998, 2, 2 rows", "3000, 5, 0 rows", "9000, 0, 0 rows"})
  void saysNothingOfMoreWhereThereIsNone(String skip, String limit, String told) {
    Cli.Run run = run("query", THOUSANDS, "--skip", skip, "--limit", limit, "--format", "csv");
    assertThat(run.out()).startsWith("n\n");
    assertThat(run.err()).isEqualTo(told + "\n");
  }

  @Test
  void pagesOfAReportAreItsRowsInOrderWithTheirArticles() {
    String all = run("report", "demands/by-side", "--format", "csv").out();
    String first = run("report", "demands/by-side", "--format", "csv", "--limit", "3").out();
    String next = run("report", "demands/by-side", "--format", "csv", "--skip", "3").out();
    String header = all.substring(0, all.indexOf('\n') + 1);
    assertThat(first + next.substring(header.length())).isEqualTo(all);
  }

  @Test
  void pagesWithinAWindowAreTheSame() {
    String[] question = {"report", "rounds/list", "--format", "jsonl", "--as-of", "9999-01-01"};
    String all = run(question).out();
    assertThat(run(and(question, "--limit", "1")).out() + run(and(question, "--skip", "1")).out())
        .isEqualTo(all);
  }

  @Test
  void terminalGetsAHundredRowsUnlessToldOtherwise() {
    Cli terminal = Cli.on(TestEngine.TALKS).onTerminal();
    assertThat(terminal.run("query", THOUSANDS).err()).startsWith("100 rows, not all; ");
    assertThat(terminal.run("query", THOUSANDS, "--limit", "0").err()).isEqualTo("3000 rows\n");
    assertThat(run("query", THOUSANDS).err()).isEqualTo("3000 rows\n");
  }

  /** What is written before the statement fails was not waiting for its end. */
  @ParameterizedTest
  @CsvSource({"csv, true", "jsonl, true", "json, false"})
  void rowsAreWrittenAsTheyCome(String format, boolean streams) {
    Cli.Run run = run("query", FAILING, "--format", format);
    assertThat(run.code()).isEqualTo(ExitCode.QUERY.code());
    assertThat(run.out().lines().count()).isGreaterThanOrEqualTo(streams ? 15_000 : 0);
    assertThat(run.out().isEmpty()).isEqualTo(!streams);
  }

  @Test
  void questionThatTakesTooLongIsEndedAndItsRowsAreNotTakenForAll() {
    String endless = "UNWIND range(1, 100000000) AS n WITH n WHERE n <= 3000 OR n < 0 RETURN n";
    Cli.Run run = run("query", endless, "--timeout", "1s", "--format", "csv");
    assertThat(run.err())
        .isEqualTo(
            "parley: the question took longer than it may and was stopped; ask for less, or give it more time with --timeout\n");
    assertThat(run.code()).isEqualTo(ExitCode.LIMIT.code());
    assertThat(run.out()).startsWith("n\n1\n2\n");
  }

  @Test
  void reportsAndPicturesHaveALimitToo() {
    for (String command : List.of("report", "graph")) {
      Cli.Run none = run(command, "rounds/list", "--timeout", "0", "--format", "json");
      assertThat(none.code()).as(none.err()).isZero();
      assertThat(run(command, "rounds/list", "--timeout=soon").code()).isEqualTo(2);
    }
  }

  @Test
  void refusesNegativeNumbers() {
    assertThat(run("query", THOUSANDS, "--limit", "-1").err())
        .contains("\"-1\" is not a whole number from 0");
    assertThat(run("query", THOUSANDS, "--skip=-1").err())
        .contains("\"-1\" is not a whole number from 0");
  }

  @Test
  void writesNullOfAQuery() {
    assertThat(run("query", "RETURN null AS nothing", "--format", "jsonl").out())
        .isEqualTo("{\"nothing\":null}\n");
  }

  private static String[] and(String[] words, String... more) {
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  private static Cli.Run run(String... args) {
    return Cli.on(TestEngine.TALKS).run(args);
  }
}
