package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.query.QueryPlan;
import parley.neo4j.write.LoadProgress;
import parley.report.EditorialRule.Level;

/** Every editorial rule: sound, broken by what it is about, and kept by our dossiers. */
@ResourceLock("ANY")
@ResourceLock("BUNDLED")
@ResourceLock("TALKS")
class RulesIT {
  private static final List<EditorialRule> RULES = ReportCatalogue.rules();

  /** What breaks each rule, and one thing like it that does not. */
  static final List<Arguments> BREAKING =
      List.of(
          breaking(
              "article-claims",
              """
              CREATE (:Article {id: 'bad'}),
                (:Claim {id: 'good#1'})-[:STATED_IN]->(:Article {id: 'good'})
              """),
          breaking(
              "attribution-source",
              """
              CREATE (:Claim {id: 'bad', modality: 'attributed', quoted: false}),
                (:Claim {id: 'quoted', modality: 'attributed', quoted: true}),
                (:Claim {id: 'good', modality: 'attributed', quoted: false})-[:VIA]->(:Entity)
              """),
          breaking(
              "claim-range",
              """
              CREATE (:Claim {id: 'bad'}), (:Claim {id: 'good'})-[:STATED_IN]->(:Article)
              """),
          breaking(
              "claim-subject",
              """
              CREATE (:Claim {id: 'bad', act: 'meets'}),
                (:Claim {id: 'good', act: 'meets'})-[:SUBJECT]->(:Entity)
              """),
          breaking(
              "demand-circle",
              """
              CREATE (bad:Entity:Demand {id: 'bad', name: 'Bad'}),
                (other:Entity:Demand {id: 'worse', name: 'Worse'}),
                (:Entity:Demand {id: 'good', name: 'Good'})-[:NARROWER_THAN]->(bad),
                (bad)-[:NARROWER_THAN]->(other),
                (other)-[:NARROWER_THAN]->(bad)
              """,
              "bad",
              "worse"),
          breaking(
              "fact-support",
              """
              CREATE (bad:Entity {id: 'bad', name: 'B'}), (good:Entity {id: 'good', name: 'G'}),
                (denied:Entity {id: 'denied', name: 'D'}), (round:Entity {id: 'r', name: 'R'}),
                (good)-[:LEADS {claims: 1}]->(round), (good)-[:PART_OF]->(bad),
                (bad)-[:LEADS {claims: 2}]->(round),
                (denied)-[:LEADS {claims: 1}]->(round),
                (denied)-[:MEDIATES]->(round),
                (claim:Claim {id: 'c', act: 'leads', factual: true})-[:ABOUT]->(round),
                (claim)-[:SUBJECT]->(good), (claim)-[:SUBJECT]->(bad),
                (not:Claim {id: 'n', act: 'leads', factual: false})-[:ABOUT]->(round),
                (not)-[:SUBJECT]->(denied)
              """,
              "bad",
              "denied",
              "denied"),
          breaking(
              "figure-unit",
              """
              CREATE (:Claim {id: 'bad', act: 'counts', metric: 'dead'}),
                (:Claim {id: 'blank', act: 'attacks', metric: 'dead', unit: ' '}),
                (:Claim {id: 'good', act: 'counts', metric: 'dead', unit: 'people'}),
                (:Claim {id: 'other', act: 'attacks'})
              """,
              "bad",
              "blank"),
          breaking(
              "office-person",
              """
              CREATE (:Claim {id: 'bad', act: 'holds-office'})-[:SUBJECT]->(:Entity:State),
                (:Claim {id: 'good', act: 'holds-office'})-[:SUBJECT]->(:Entity:Person)
              """),
          breaking(
              "quotation-speaker",
              """
              CREATE (:Claim {id: 'bad', quoted: true}), (:Claim {id: 'plain', quoted: false}),
                (:Claim {id: 'good', quoted: true})-[:SAID_BY]->(:Entity)
              """),
          breaking(
              "round-mentioned",
              """
              CREATE (:Round {id: 'bad', name: 'Bad'}),
                (:Claim)-[:ABOUT]->(:Round {id: 'good', name: 'Good'})
              """),
          breaking(
              "round-ordinal",
              """
              CREATE (:Round {id: 'bad', name: 'Bad'}), (:Round {id: 'good', name: 'Good', ordinal: 1})
              """),
          breaking(
              "round-process",
              """
              CREATE (:Round {id: 'bad', name: 'Bad'}),
                (:Round {id: 'good', name: 'Good'})-[:PART_OF]->(:Process)
              """),
          breaking(
              "stance-demand",
              """
              CREATE (:Claim {id: 'bad', act: 'rejects'}), (:Claim {id: 'other', act: 'meets'}),
                (:Claim {id: 'good', act: 'rejects'})-[:ON]->(:Demand)
              """));

  private static Arguments breaking(String rule, String graph, String... broken) {
    return Arguments.of(rule, graph, broken.length == 0 ? List.of("bad") : List.of(broken));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("BREAKING")
  void findsWhatBreaksItAndNothingElse(String name, String graph, List<String> broken) {
    try (Store store = TestEngine.ANY.empty()) {
      TestEngine.ANY.run(graph);
      List<EditorialRule.RuleBreak> breaches = rule(name).findBreaks(store);
      assertThat(breaches)
          .extracting(EditorialRule.RuleBreak::id)
          .containsExactlyElementsOf(broken);
      assertThat(breaches).extracting(EditorialRule.RuleBreak::problem).doesNotContain("", "null");
    }
  }

  @Test
  void everyRuleIsShownToBeBroken() {
    assertThat(RULES)
        .extracting(rule -> rule.report().name())
        .containsExactlyElementsOf(
            BREAKING.stream().map(arguments -> "rules/" + arguments.get()[0]).toList());
  }

  @Test
  void everyRuleIsSound(@TempDir Path folder) throws IOException {
    Path rest = folder.resolve("rest.json");
    Files.writeString(
        rest, "{\"people\": [{\"id\": \"person:x\", \"name\": \"X\", \"wikidata\": \"Q1\"}]}");
    try (Store store = TestEngine.TALKS.loaded()) {
      store.load(InventedTalks.rows(rest.toString()), LoadProgress.NONE);
      for (EditorialRule rule : RULES) {
        QueryPlan plan = rule.report().explain(store);
        assertThat(plan.warnings()).as(rule.report().name()).isEmpty();
        assertThat(plan.readOnly()).as(rule.report().name()).isTrue();
        assertThat(plan.columns()).containsExactly("at", "problem", "evidence");
        assertThat(plan.operators())
            .as(rule.report().name())
            .noneMatch(
                step -> step.matches("(AllNodesScan|CartesianProduct|ProcedureCall|LoadCSV).*"));
        assertThat(rule.report().cypher()).contains("\nORDER BY at");
        assertThat(rule.report().description()).isNotBlank();
      }
    }
  }

  static final List<TestEngine> DOSSIERS = List.of(TestEngine.TALKS, TestEngine.BUNDLED);

  @ParameterizedTest(name = "{0}")
  @FieldSource("DOSSIERS")
  void ourDossiersBreakNoRuleOfLevelError(TestEngine engine) {
    try (Store store = engine.loaded()) {
      Stream<EditorialRule.RuleBreak> breaches =
          RULES.stream()
              .filter(rule -> rule.level() == Level.ERROR)
              .flatMap(rule -> rule.findBreaks(store).stream());
      assertThat(breaches).isEmpty();
    }
  }

  @Test
  void noRuleIsListedAmongTheReports() {
    assertThat(ReportCatalogue.of(List.of()).reports())
        .extracting(Report::family)
        .isNotEmpty()
        .doesNotContain("rules");
  }

  private static EditorialRule rule(String name) {
    return RULES.stream()
        .filter(rule -> rule.report().name().equals("rules/" + name))
        .findFirst()
        .orElseThrow();
  }
}
