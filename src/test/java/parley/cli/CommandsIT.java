package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.InventedTalks;
import parley.cli.Cli.Run;
import parley.dossier.quote.UnpinnedCopies;
import parley.neo4j.TestEngine;

@ResourceLock("ANY")
@ResourceLock("TALKS")
class CommandsIT {
  private static final String MISTAKES = "src/test/resources/dossier/twenty-mistakes.json";

  @TempDir Path folder;
  private Cli cli;

  @BeforeAll
  static void load() {
    TestEngine.TALKS.loaded().close();
  }

  @BeforeEach
  void onEngine() {
    cli = Cli.on(TestEngine.TALKS);
  }

  @Test
  void loadingAgainSaysThatNothingChanged() {
    String fingerprint = fingerprint();
    Run run = cli.run("load", InventedTalks.FOLDER);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Nothing changed: 6 articles are already in the server at bolt://");
    assertThat(fingerprint()).isEqualTo(fingerprint);
  }

  @Test
  void unloadedArticleIsLoadedAgainToTheSameFingerprint() {
    String fingerprint = fingerprint();
    assertThat(cli.run("unload", "linhe-two-lanterns").err())
        .isEqualTo("Removed 1 article, 27 claims and 12 entities that nothing else refers to.\n");
    assertThat(fingerprint()).isNotEqualTo(fingerprint);

    Run rehearsal = cli.run("load", "--dry-run", InventedTalks.FOLDER);
    assertThat(rehearsal.out())
        .startsWith("+ article linhe-two-lanterns\n")
        .contains("article  1 added, 0 changed, 0 removed, 5 unchanged\n")
        .contains("claim    27 added, 0 changed, 0 removed, 0 unchanged\n")
        .contains("+ entity event:tidewater-2\n");
    assertThat(rehearsal.err()).isEqualTo("Nothing was written: --dry-run.\n");

    assertThat(cli.run("load", InventedTalks.FOLDER).err())
        .matches(
            "Loaded into the server at \\S+: 1 new article, 5 unchanged articles, 27 new claims, 12 new entities, 70 unchanged entities.\n");
    assertThat(fingerprint()).isEqualTo(fingerprint);
  }

  @Test
  void twentyMistakesAreTwentyProblemsAndNothingIsWritten() throws IOException {
    String fingerprint = fingerprint();
    Run run = cli.run("load", MISTAKES, InventedTalks.FOLDER);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().replace("src/test/resources/dossier/", ""))
        .isEqualTo(
            Files.readString(Path.of("src/test/resources/dossier/twenty-mistakes.txt"))
                + "20 problems; nothing was written.\n");
    assertThat(fingerprint()).isEqualTo(fingerprint);
  }

  @Test
  void checkNeedsNoDatabase() {
    Run run = new Cli().with("NEO4J_URI", "bolt://127.0.0.1:1").run("check", InventedTalks.FOLDER);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("No problems: 6 articles, 119 claims, 82 entities.\n");
  }

  @Test
  void referencesMayPointIntoTheGraph() {
    String article = InventedTalks.FOLDER + "/courant-first-round.json";
    assertThat(cli.run("check", article, "--no-graph").code()).isEqualTo(3);
    assertThat(cli.run("check", article).code()).isZero();
    assertThat(cli.run("load", article).err()).startsWith("Nothing changed: 1 article is already");
  }

  @Test
  void quotationsAreTheRangesThatTheTextsGiveThem() throws IOException {
    String texts = "src/test/resources/talks/texts";
    String dossier = Files.readString(Path.of(InventedTalks.FOLDER, "courant-drowned.json"));
    String text = Files.readString(Path.of(texts, "courant-drowned.txt"));
    Path quoted = folder.resolve("quoted.json");
    Files.writeString(quoted, UnpinnedCopies.inPlaceOfRanges(dossier, text));
    assertThat(cli.run("load", quoted.toString()).code()).isEqualTo(3);
    assertThat(cli.run("load", "--texts", texts, quoted.toString()).err())
        .startsWith("Nothing changed: 1 article is already");
  }

  @Test
  void exactWordsAreComparedAndChangeNothingInTheGraph() throws IOException {
    String texts = "src/test/resources/talks/texts";
    String dossier = Files.readString(Path.of(InventedTalks.FOLDER, "courant-drowned.json"));
    String text = Files.readString(Path.of(texts, "courant-drowned.txt"));
    Matcher range = Pattern.compile("\"ranges\": \\[\\[(\\d+), (\\d+)]]").matcher(dossier);
    assertThat(range.find()).isTrue();
    int start = text.offsetByCodePoints(0, Integer.parseInt(range.group(1)));
    int end = text.offsetByCodePoints(0, Integer.parseInt(range.group(2)));
    String words = new ObjectMapper().writeValueAsString(text.substring(start, end));
    String good =
        range.replaceFirst(Matcher.quoteReplacement(range.group() + ", \"exact\": " + words));
    Path file = Files.writeString(folder.resolve("exact.json"), good);
    assertThat(cli.run("load", "--texts", texts, file.toString()).err())
        .startsWith("Nothing changed: 1 article is already");

    Files.writeString(file, good.replace(words, "\"Other words\""));
    for (String command : List.of("check", "load")) {
      Run run =
          cli.run(
              command, "--texts", texts, file.toString(), InventedTalks.FOLDER + "/entities.yaml");
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err())
          .contains("error: /claims/0/exact: the text has ", "\"exact\" has U+004F")
          .endsWith("1 problem; nothing was written.\n");
    }
    assertThat(cli.run("load", file.toString()).err()).startsWith("Nothing changed: ");
  }

  @Test
  void readsStandardInput() {
    Run run =
        cli.reading(
                "{\"demands\": [{\"id\": \"demand:dam-removal\", \"name\": \"x\", \"topic\": \"Y\"}]}")
            .run("load", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("<stdin>:1:65: error: /demands/0/topic: ");
  }

  @Test
  void refusesIdThatIsAnotherTypeOfThingInTheGraph() {
    Run run =
        cli.reading(
                """
                {"people": [{"id": "state:qasra", "name": "Q"}],
                 "events": [{"id": "another", "kind": "round", "name": "n", "process": "process:tidewater", "ordinal": 2}]}
                """)
            .run("load", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            """
            parley: "state:qasra" is a person in these files and a state in the graph; give it another id
            parley: round 2 of "process:tidewater" is "event:tidewater-2" in the graph, and "another" in these files; use the same id, or another ordinal
            """);
  }

  @Test
  void refusesTextThatTheGraphHasUnderAnotherId() throws IOException {
    String dossier = Files.readString(Path.of(InventedTalks.FOLDER, "courant-first-round.json"));
    Run run = cli.reading(dossier.replace("\"courant-first-round\"", "\"again\"")).run("load", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "parley: the text of article \"again\" is in the graph as \"courant-first-round\"; use that id, or unload that article first\n");
  }

  @Test
  void jsonIsJsonAndResultsAloneAreOnStandardOutput() throws IOException {
    Run run = cli.run("report", "rounds/mediators", "--format", "json", "--evidence");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(run.code()).isZero();
    assertThat(json.path("rows")).hasSize(17);
    assertThat(json.at("/rows/0/who").asText()).isEqualTo("Wei Lanxi");
    assertThat(json.at("/rows/0/evidence/0/article").asText()).isEqualTo("courant-first-round");
    assertThat(run.err()).isEqualTo("17 rows\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "jsonl", "markdown", "html"})
  void everyFormatPrintsEveryRow(String format) {
    Run run = cli.run("report", "rounds/list", "--format", format);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("first round", "second round", "third round", "fourth round", "fifth round");
  }

  @Test
  void outputFileTakesItsFormatFromItsName() throws IOException {
    Path file = folder.resolve("rounds.csv");
    Run run = cli.run("report", "rounds/list", "--output", file.toString());
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("process,ordinal,round,");
    assertThat(cli.run("report", "rounds/list", "-o", folder + "/none/x.csv").code()).isEqualTo(7);
  }

  @Test
  void emptyAnswerIsDoneAndUnknownNameIsTold() {
    Run nothing =
        cli.run("report", "demands/rejected", "--by", "state:qasra", "--of", "state:qasra");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.err()).isEqualTo("0 rows\n");
    assertThat(cli.run("report", "demands/rejected", "--by", "state:jinshui").err())
        .isEqualTo("0 rows\n");

    Run slip = cli.run("report", "demands/rejected", "--by", "Ruritania");
    assertThat(slip.code()).isEqualTo(2);
    assertThat(slip.err())
        .isEqualTo(
            "parley: --by: nothing in the graph is called \"Ruritania\"; the graph has organization:plavni-assembly, state:qasra, state:varnholm\n");
  }

  @ParameterizedTest
  @CsvSource({
    "person:halvard-brogger, 1 row",
    "halvard brøgger, ''",
    "Halvard Broegger, ''",
    "Hallvard Bröger, 'taking \"Hallvard Bröger\" for Halvard Brøgger (person:halvard-brogger)'",
    "Хальвард Брёггер, 'taking \"Хальвард Брёггер\" for Halvard Brøgger (person:halvard-brogger)'",
    "Wei Lan Hsi, 'taking \"Wei Lan Hsi\" for Wei Lanxi (person:wei-lanxi)'"
  })
  void findsPersonByAliasAndByNearSpellingInAnyScript(String typed, String said) {
    Run run = cli.run("report", "people/who-is-who", "--person", typed, "--format", "jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains(said);
  }

  @Test
  void namesTheCandidatesAndDoesNotChooseBetweenThem() {
    Run run = cli.run("report", "people/who-is-who", "--person", "Idris Haddad");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "parley: --person: \"Idris Haddad\" can be Idris Haddad (person:idris-haddad-pilot), or Idris Haddad (person:idris-haddad-spokesman); give the id\n");
  }

  @Test
  void answersAsOfADayAndSaysWhatIsLeftOut() {
    Run before = cli.run("report", "rounds/mediators", "--as-of", "2018-01-01", "--format", "csv");
    assertThat(before.out()).doesNotContain("Wei").contains("no article says");
    assertThat(before.err())
        .isEqualTo(
            "Left out: 5 later articles (the first of 2018-03-15), 1 article without a date (tidewater-explained).\n15 rows\n");

    Run later = cli.run("report", "rounds/mediators", "--as-of", "2018-05-31", "--format", "csv");
    assertThat(later.out()).contains("Wei Lanxi", "Oduya").doesNotContain("Bo Zhenhai");
    assertThat(cli.run("report", "demands/by-side", "--as-of", "2018-01-01").err())
        .endsWith("0 rows\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of, 2018-05, 2018-05-31",
    "--as-of, 2017, 2017-12-31",
    "--happened-after, 2018-03, 2018-03-31",
    "--happened-before, 2018-06, 2018-06-01"
  })
  void monthOrYearIsItsDayAtTheBound(String option, String typed, String day) {
    Run month = cli.run("report", "rounds/list", option, typed, "--format", "csv");
    assertThat(month.code()).as(month.err()).isZero();
    assertThat(month).isEqualTo(cli.run("report", "rounds/list", option, day, "--format", "csv"));
  }

  @Test
  void answersForWhatHappenedBeforeADayAndLeavesTheGraphAsItWas() {
    String fingerprint = fingerprint();
    Run run =
        cli.run("report", "rounds/list", "--happened-before", "2018-06-01", "--format", "csv");
    assertThat(run.out()).contains("2018-03-14", "2018-05-02").doesNotContain("2018-06-19");
    assertThat(run.err()).contains("claims outside the days", "that do not say when it happened");
    assertThat(fingerprint()).isEqualTo(fingerprint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report rounds/mediatrs | there is no report \"rounds/mediatrs\"",
        "report claims/by-article | Missing required option: '--article=TEXT'",
        "report rounds/list --procss x | rounds/list has no option --procss; did you mean \"--process\"? Its parameters are --process",
        "report rounds/list --format xml | \"xml\" is not a format",
        "report rounds/list --width -1 | \"-1\" is not a whole number from 0 to 1000000",
        "reprot | there is no command \"reprot\"",
        "load | Missing required parameter: 'PATH'",
        "unload nowhere | there is no article \"nowhere\"; the graph has courant-drowned, ",
        "help nothing | there is no help on \"nothing\"",
        "status --uri bolt://me:secret@host | the URI must not hold a user or password",
        "status --retry-for soon | \"soon\" is not a time; write 90s, 2m or 1h, or 0 for none",
        "status --uri http://host | is not the URI of a Neo4j server",
        "status --uri bolt://host --store x | --uri and --store cannot be used together"
      })
  void wrongCommandLineIsCodeTwoAndSaysWhatToType(String words, String message) {
    Run run = cli.run(words.split(" "));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("parley: ").contains(message).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "graph"})
  void mistakenWordGetsTheNearOnes(String command) {
    assertThat(cli.run(command, "people").err())
        .isEqualTo(
            "parley: there is no report \"people\"; that family has people/names, people/reversals, people/speaks-for, people/who-is-who\nSee: parley %s --help\n"
                .formatted(command));
    assertThat(cli.run(command, "demands/matrix", "--process", "x").err())
        .isEqualTo(
            "parley: demands/matrix has no option --process; its parameters are --topic, --side\nSee: parley %s demands/matrix --help\n"
                .formatted(command));
  }

  @Test
  void queryWarnsOfWordsThatTheGraphDoesNotHave() {
    Run run =
        cli.run("query", "MATCH (p:Persn)-[:LEDS]->()\nWHERE p.nam = 'x' RETURN p.nam AS nam");
    assertThat(run.err())
        .isEqualTo(
            """
            parley: warning: line 1, column 10: nothing in the graph has the label "Persn"; did you mean "Person"?
            parley: warning: line 1, column 19: nothing in the graph has the relationship type "LEDS"; did you mean "LEADS"?
            parley: warning: line 2, column 9: nothing in the graph has the property "nam"; did you mean "name"?
            0 rows
            """);
    assertThat(run.code()).isZero();
  }

  @Test
  void bugIsCodeOneAndOneLineWithAWayToTheTrace() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("broken");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };
    Run run = cli.reading(broken).run("check", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "parley: a bug: java.lang.IllegalStateException: broken; run again as \"parley --debug …\" for the stack trace, and report it\n");
    assertThat(cli.reading(broken).run("--debug", "check", "-").err()).contains("\tat parley.");
  }

  @Test
  void wrongPasswordIsCodeFour() {
    Run run = cli.with("NEO4J_PASSWORD", "wrong-password").run("status");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("does not accept the user name or password")
        .doesNotContain("wrong-password");
    assertThat(new Cli().with("NEO4J_URI", TestEngine.TALKS.uri()).run("status").code())
        .isEqualTo(4);
  }

  @Test
  void passwordMayComeFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("password"), TestEngine.TALKS.password() + "\n");
    Run run =
        new Cli()
            .run("status", "--uri", TestEngine.TALKS.uri(), "--password-file", file.toString());
    assertThat(run.code()).isZero();
  }

  @Test
  void unreachableServerAndStoreNotMadeAreCodeFive() {
    Run server = cli.with("NEO4J_URI", "bolt://127.0.0.1:1").run("status");
    assertThat(server.code()).isEqualTo(5);
    assertThat(server.err())
        .startsWith(
            "parley: cannot reach the server at bolt://127.0.0.1:1: nothing listens on port 1 of this machine; start one with");

    Run store = Cli.onStore(folder.resolve("none")).run("report", "rounds/list");
    assertThat(store.code()).isEqualTo(5);
    assertThat(store.err()).contains("there is no store yet in", "parley demo");
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
  }

  @Test
  void wrongQueryAndQueryThatWritesAreCodeSix() {
    Run wrong = cli.run("query", "MATCH (n RETURN n");
    assertThat(wrong.code()).isEqualTo(6);
    assertThat(wrong.err()).contains("Invalid input 'RETURN'", "line 1, column 10");
    assertThat(cli.run("query", "MATCH (n) DETACH DELETE n").code()).isEqualTo(6);
  }

  @Test
  void missingFileIsCodeSeven() {
    Run run = cli.run("check", "no/such/file.json");
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err())
        .isEqualTo(
            "parley: there is no file or folder \"no/such/file.json\"; check its spelling\n");
  }

  @Test
  void queryTakesParametersAndReadsStandardInput() {
    Run run =
        cli.reading("MATCH (p:Person {id: $id}) RETURN p.name AS name")
            .run("query", "-", "--param", "id=person:wei-lanxi", "--format", "csv");
    assertThat(run.out()).isEqualTo("name\nWei Lanxi\n");
  }

  @Test
  void documentTextCannotSendControlSequencesToTheTerminal() throws IOException {
    Path file = folder.resolve("hostile.json");
    Files.writeString(
        file,
        "{\"people\": [{\"id\": \"person:x\", \"name\": \"\\u001b[31mred\\u001b]52;c;aGk=\\u0007\", \"wikidata\": \"\\u001b[2J\"}]}");
    Run run = cli.run("check", file.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("\u001b").contains("\\u001b[2J");
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(cli.run("report").out()).doesNotContain("\u001b[");
    assertThat(Cli.on(TestEngine.TALKS).onTerminal().run("report").out()).contains("\u001b[");
    assertThat(Cli.on(TestEngine.TALKS).onTerminal().with("NO_COLOR", "1").run("report").out())
        .doesNotContain("\u001b[");
    assertThat(Cli.on(TestEngine.TALKS).onTerminal().with("TERM", "dumb").run("report").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void tablesAreNoWiderThanTheTerminal() {
    Run run = cli.with("COLUMNS", "70").run("report", "rounds/delegations", "--evidence");
    assertThat(run.out().lines())
        .hasSizeGreaterThan(50)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
  }

  @Test
  void unloadingMostOfTheGraphIsToBeConfirmed() {
    TestEngine.ANY.empty().close();
    Cli any = Cli.on(TestEngine.ANY);
    any.run("load", InventedTalks.FOLDER);
    List<String> articles = articles(any);
    String last = articles.get(articles.size() - 1);
    articles.stream()
        .filter(one -> !one.equals(last))
        .forEach(one -> any.run("unload", "--yes", one));
    Run refused = any.run("unload", last);
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err())
        .matches(
            "parley: article \"[a-z-]+\" has (\\d+) of the \\1 claims in the graph; nothing was removed; to remove it anyway, add --yes\n");
    assertThat(any.run("unload", "--yes", last).err()).startsWith("Removed 1 article, ");
  }

  private static List<String> articles(Cli cli) {
    return cli.run("query", "MATCH (a:Article) RETURN a.id ORDER BY a.id", "--format", "csv")
        .out()
        .lines()
        .skip(1)
        .toList();
  }

  @Test
  void progressIsShownOnTerminalsOnly() {
    cli.run("unload", "courant-drowned");
    Run run = Cli.on(TestEngine.TALKS).onTerminal().run("load", InventedTalks.FOLDER);
    assertThat(run.err()).startsWith("\rloading article 6 of 6\n");
    cli.run("unload", "courant-drowned");
    assertThat(cli.run("load", InventedTalks.FOLDER).err()).contains(": 1 new article, ");
  }

  @Test
  void dryRunListsTheAnswersThatChange() {
    cli.run("unload", "courant-drowned");
    Run run = cli.run("load", "--dry-run", InventedTalks.FOLDER);
    assertThat(run.out()).contains("report ", "demands/by-side", "added");
    assertThat(cli.run("load", InventedTalks.FOLDER).code()).isZero();
  }

  @Test
  void diffListsTheAnswersThatDifferBetweenTwoDays() {
    Run run = cli.run("diff", "2018-04-01", "2018-05-31", "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("report,change,row,articles\n")
        .contains(
            "rounds/mediators,added,Tidewater talks · 2 · second round of the Tidewater talks · mediates · Ikram Oduya")
        .contains("linhe-two-lanterns");
    assertThat(cli.run("diff", "2018-04-01", "loader").code()).isEqualTo(2);
  }

  @Test
  @Tag("long")
  void diffComparesTwoDossiersWithoutTheGraph() throws IOException {
    Path shorter = Files.createDirectory(folder.resolve("shorter"));
    try (Stream<Path> files = Files.list(Path.of(InventedTalks.FOLDER))) {
      for (Path file : files.toList()) {
        if (!file.endsWith("courant-drowned.json"))
          Files.copy(file, shorter.resolve(file.getFileName()));
      }
    }
    Run run = cli.run("diff", shorter.toString(), InventedTalks.FOLDER, "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("demands/by-side,added,").contains("courant-drowned");
    assertThat(cli.run("diff", MISTAKES, InventedTalks.FOLDER).code()).isEqualTo(3);
  }

  @Test
  void usersFolderOfReportsIsAsked() throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(
        folder.resolve("mine/states.cypher"),
        """
        // The states
        // @column state: its name
        MATCH (state:State)
        RETURN state.name AS state, [] AS evidence
        ORDER BY state
        """);
    Run run = cli.run("report", "--reports", folder.toString(), "mine/states", "--format", "csv");
    assertThat(run.out()).isEqualTo("state,articles\nJinshui,\nQasra,\nVarnholm,\n");
    assertThat(cli.run("report", "--reports=" + folder + "/none", "mine/states").code())
        .isEqualTo(3);
  }

  @Test
  void refusesReportWhoseParameterIsCalledLikeAnOption() throws IOException {
    Files.writeString(
        folder.resolve("clash.cypher"),
        """
        // Clash
        // @param format text = null: a name that is taken
        // @column one: one
        RETURN $format AS one, [] AS evidence
        ORDER BY one
        """);
    Run run = cli.run("report", "--reports", folder.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "parley: the report clash has a parameter \"format\", which is the name of an option of every report; give it another name\n");
  }

  @Test
  void completionKnowsCommandsReportsAndTheirOptions() {
    assertThat(cli.run("completion").out())
        .contains("unload", "rounds/mediators", "--process", "--evidence", "jsonl");
  }

  @Test
  void helpExplainsExitCodesAndEnvironment() {
    assertThat(cli.run("help", "exit-codes").out().lines()).hasSize(12);
    assertThat(cli.run("help", "environment").out()).contains("NEO4J_PASSWORD", "NO_COLOR");
    assertThat(cli.run("help", "load").out()).contains("--dry-run");
    assertThat(cli.run("report", "rounds/mediators", "--help").out())
        .contains("--process=TEXT", "Columns:", "Example:");
    assertThat(cli.run("--version").out()).startsWith("parley ");
    assertThat(cli.run().code()).isEqualTo(2);
  }

  private String fingerprint() {
    Run run = Cli.on(TestEngine.TALKS).run("status", "--format", "csv");
    return run.out()
        .lines()
        .filter(line -> line.startsWith("fingerprint"))
        .findFirst()
        .orElseThrow();
  }
}
