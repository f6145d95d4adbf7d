package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;

/** Asks Neo4j itself whether each bundled report is what its header says. */
@ResourceLock("TALKS")
class ReportCatalogueIT {
  private static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());

  private static Store store;

  /**
   * The invented talks have a claim of every act, and so every label, relationship type and, but
   * for wikidata, property key that the loader writes.
   */
  @BeforeAll
  static void loadEverythingThereIs(@TempDir Path folder) throws IOException {
    Path rest = folder.resolve("rest.json");
    Files.writeString(
        rest, "{\"people\": [{\"id\": \"person:x\", \"name\": \"X\", \"wikidata\": \"Q1\"}]}");
    store = TestEngine.TALKS.loaded();
    store.load(InventedTalks.rows(rest.toString()), LoadProgress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> names() {
    return CATALOGUE.reports().stream().map(Report::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void reportIsWhatItsHeaderSays(String name) {
    assertThat(ReportCheck.problems(store, CATALOGUE.find(name).orElseThrow())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void reportIsAQuestionOfItsFamilyWithAnExample(String name) {
    Report report = CATALOGUE.find(name).orElseThrow();
    assertThat(report.family()).isIn("rounds", "demands", "claims", "people", "sources", "events");
    assertThat(report.description()).isNotBlank();
    assertThat(report.examples()).isNotEmpty();
    assertThat(report.columns()).extracting(Report.Column::description).doesNotContain("");
  }

  /** Completion and "did you mean" live on them. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void everyTextParameterListsItsValues(String name) {
    assertThat(CATALOGUE.find(name).orElseThrow().parameters())
        .filteredOn(parameter -> parameter.type() == Parameter.Type.TEXT)
        .allSatisfy(
            parameter -> {
              assertThat(parameter.values()).isNotNull();
              assertThat(store.ask(String.valueOf(parameter.values()), Map.of()).rows())
                  .isNotEmpty()
                  .doesNotHaveDuplicates();
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void askingTwiceGivesTheSameAnswer(String name) {
    Report report = CATALOGUE.find(name).orElseThrow();
    if (report.parameters().stream().anyMatch(Parameter::required)) return;
    assertThat(report.ask(store, Map.of())).isEqualTo(report.ask(store, Map.of()));
  }

  private static final String SOUND =
      """
      // Who mediated
      //
      // @param round text = null: only this round
      // @values round MATCH (round:Round) RETURN round.id AS value ORDER BY value
      // @column who: the mediator
      // @example parley report mine/mediators --round event:x --evidence
      MATCH (who:Person)-[:MEDIATES]->(round:Round)
      WHERE $round IS NULL OR $round = round.id
      RETURN who.name AS who, COLLECT {
        MATCH (who)<-[:SUBJECT]-(claim:Claim)
        RETURN claim.id AS id
        ORDER BY id
      } AS evidence
      ORDER BY who;
      """;

  static final List<Arguments> UNSOUND =
      List.of(
          unsound(
              "@column who",
              "@column mediator",
              "the header has the columns [mediator, evidence], the answer [who, evidence]"),
          unsound(
              "AS evidence",
              "AS proof",
              "the header has the columns [who, evidence], the answer [who, proof]"),
          unsound(
              "$round = round.id",
              "$event = round.id",
              "the header has the parameters [round], the Cypher [event, round]"),
          unsound(
              "WHERE $round IS NULL OR $round = round.id",
              "// $round",
              "the header has the parameters [round], the Cypher []"),
          unsound("WHERE", "SET who.seen = true WITH who, round WHERE", "it writes"),
          unsound(":MEDIATES", ":MEDIATED", "MEDIATED"),
          unsound(":Person", ":Mediator", "Mediator"),
          unsound("who.name", "who.surname", "surname"),
          unsound("\nORDER BY who", "", "no ORDER BY at the end"),
          unsound(
              "RETURN who.name",
              "MATCH (other) WITH who, count(other) AS others RETURN who.name",
              "AllNodesScan"),
          unsound(
              "RETURN who.name",
              "MATCH (other:Claim) WHERE other.act = who.name WITH DISTINCT who RETURN who.name",
              "other:Claim"),
          unsound("(who:Person)-[:MEDIATES]->", "(who:Person), ", "CartesianProduct"),
          unsound(
              "MATCH (round:Round) RETURN",
              "MATCH (round:Round) SET round.x = 1 RETURN",
              "@values round: it writes"),
          unsound("AS value ORDER BY value", "AS value", "@values round: no ORDER BY at the end"),
          unsound(
              "AS value ORDER BY value",
              "AS id ORDER BY id",
              "@values round: it returns [id], not value, or value and name"),
          unsound(
              "report mine/mediators",
              "report mediators",
              "does not start with parley report mine/mediators"),
          unsound("--round event", "--rounds event", "--rounds, which is no option of it"),
          unsound("--round event:x", "--round", "--round without a value"),
          unsound("--evidence", "--evidence more", "more, which is no option of it"),
          unsound(
              "// @example parley report mine/mediators --round event:x",
              "// @param side text: the side\n// @example parley report mine/mediators",
              "lacks --side"));

  private static Arguments unsound(String sound, String unsound, String problem) {
    return Arguments.of(sound, unsound, problem);
  }

  @Test
  void exampleOfTheDocumentationIsSound() throws IOException {
    assertThat(ReportCheck.problems(store, ReportsDocTest.example())).isEmpty();
  }

  @Test
  void soundReportHasNoProblems() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @FieldSource("UNSOUND")
  void refusesUnsoundReport(String sound, String unsound, String problem) {
    assertThat(SOUND).contains(sound);
    List<String> problems = problems(SOUND.replace(sound, unsound));
    assertThat(problems).anySatisfy(text -> assertThat(text).contains(problem));
  }

  private static List<String> problems(String text) {
    return ReportCheck.problems(
        store, ReportFileParser.read("mine/mediators", "mediators.cypher", text, false));
  }
}
