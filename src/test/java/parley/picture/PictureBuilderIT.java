package parley.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.report.Answer;
import parley.report.ReportCatalogue;

/** What pictures of the two dossiers hold. */
@ResourceLock("ANY")
class PictureBuilderIT {
  private static Store store;

  @BeforeAll
  static void load() {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    store.load(InventedTalks.rows("loader/istanbul-2025"), LoadProgress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** The pictures' Cypher and the facts' say the same in different words. */
  @Test
  void edgesThatAreReportedAreTheFactsOfTheGraphAndThoseOfAgreementsAndHandovers() {
    Map<String, Integer> drawn = new TreeMap<>();
    for (PictureEdge edge : new PictureBuilder(store, 10_000).all().edges()) {
      if (!edge.isFact() || edge.type().equals("AGREES") || edge.type().equals("HANDS_OVER"))
        continue;
      drawn.put(edge.from() + " " + edge.type() + " " + edge.to(), edge.claims().size());
    }
    Map<String, Integer> facts = new TreeMap<>();
    store
        .ask(
            "MATCH (from:Entity)-[fact]->(to:Entity) WHERE fact.claims IS NOT NULL"
                + " RETURN from.id + ' ' + type(fact) + ' ' + to.id AS fact, fact.claims AS claims"
                + " ORDER BY fact",
            Map.of())
        .rows()
        .forEach(
            row ->
                facts.put(
                    (String) row.get("fact"), Integer.parseInt(String.valueOf(row.get("claims")))));
    assertThat(facts).isNotEmpty();
    assertThat(drawn).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rounds/list",
        "demands/rejected",
        "claims/hedged",
        "people/speaks-for",
        "sources/articles"
      })
  void answerIsDrawnWithEvidenceBehindEveryEdgeOrSaidNotToBe(String report) {
    Picture picture = new PictureBuilder(store, 10_000).of(ask(report));
    for (PictureEdge edge : picture.edges()) {
      assertThat(picture.claims()).containsKeys(edge.claims().toArray(String[]::new));
    }
    if (picture.edges().isEmpty()) assertThat(picture.notes()).isNotEmpty();
  }

  @Test
  void roundWithoutMediatorIsSaidNotToBeDrawn() {
    var answer = ask("rounds/mediators");
    assertThat(new PictureBuilder(store, 100).of(answer).notes())
        .anyMatch(note -> note.contains("no article says"));
  }

  @Test
  void talksThatCameToNothingAreNotDrawnAsAgreements() {
    List<Object> vain =
        store
            .ask(
                "MATCH (claim:Claim {act: 'agrees', outcome: 'none'}) RETURN claim.id AS id"
                    + " ORDER BY id",
                Map.of())
            .rows()
            .stream()
            .<Object>map(row -> row.get("id"))
            .toList();
    assertThat(vain).isNotEmpty();
    for (PictureEdge edge : new PictureBuilder(store, 10_000).all().edges()) {
      if (edge.type().equals("AGREES") && edge.isFact()) {
        assertThat(edge.claims())
            .doesNotContainAnyElementsOf(vain.stream().map(String::valueOf).toList());
      }
    }
  }

  @Test
  void whatIsCutIsSaid() {
    Picture picture = new PictureBuilder(store, 12).all();
    assertThat(picture.nodes()).hasSize(12);
    assertThat(picture.notes()).singleElement().asString().matches("Showing 12 of \\d+ things\\.");
  }

  @Test
  void aroundHoldsTheNeighboursAndNoOthers() {
    Picture near = new PictureBuilder(store, 100).around("person:hakan-fidan", "Hakan Fidan", 1);
    assertThat(near.edges())
        .isNotEmpty()
        .allMatch(
            edge ->
                edge.from().equals("person:hakan-fidan") || edge.to().equals("person:hakan-fidan"));
    Picture far = new PictureBuilder(store, 100).around("person:hakan-fidan", "Hakan Fidan", 2);
    assertThat(far.nodes()).hasSizeGreaterThan(near.nodes().size());
    assertThat(new PictureBuilder(store, 3).around("person:hakan-fidan", "Hakan Fidan", 2).nodes())
        .extracting(PictureNode::id)
        .contains("person:hakan-fidan");
  }

  private static Answer ask(String report) {
    return ReportCatalogue.of(List.of()).find(report).orElseThrow().ask(store, Map.of());
  }
}
