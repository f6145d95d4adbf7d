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
import parley.Talks;
import parley.report.Answer;
import parley.report.Catalogue;
import parley.store.Progress;
import parley.store.Store;
import parley.store.TestEngine;

/** What pictures of the two dossiers hold. */
@ResourceLock("ANY")
class PicturesIT {
  private static Store store;

  @BeforeAll
  static void load() {
    store = TestEngine.ANY.empty();
    store.load(Talks.rows(), Progress.NONE);
    store.load(Talks.rows("loader/istanbul-2025"), Progress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** The pictures' Cypher and the facts' say the same in different words. */
  @Test
  void edgesThatAreReportedAreTheFactsOfTheGraphAndThoseOfAgreementsAndHandovers() {
    Map<String, Integer> drawn = new TreeMap<>();
    for (Edge edge : new Pictures(store, 10_000).all().edges()) {
      if (!edge.fact() || edge.type().equals("AGREES") || edge.type().equals("HANDS_OVER"))
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
    Picture picture = new Pictures(store, 10_000).of(ask(report));
    for (Edge edge : picture.edges()) {
      assertThat(picture.claims()).containsKeys(edge.claims().toArray(String[]::new));
    }
    if (picture.edges().isEmpty()) assertThat(picture.notes()).isNotEmpty();
  }

  @Test
  void roundWithoutMediatorIsSaidNotToBeDrawn() {
    var answer = ask("rounds/mediators");
    assertThat(new Pictures(store, 100).of(answer).notes())
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
    for (Edge edge : new Pictures(store, 10_000).all().edges()) {
      if (edge.type().equals("AGREES") && edge.fact()) {
        assertThat(edge.claims())
            .doesNotContainAnyElementsOf(vain.stream().map(String::valueOf).toList());
      }
    }
  }

  @Test
  void whatIsCutIsSaid() {
    Picture picture = new Pictures(store, 12).all();
    assertThat(picture.nodes()).hasSize(12);
    assertThat(picture.notes()).singleElement().asString().matches("Showing 12 of \\d+ things\\.");
  }

  @Test
  void aroundHoldsTheNeighboursAndNoOthers() {
    Picture near = new Pictures(store, 100).around("person:hakan-fidan", "Hakan Fidan", 1);
    assertThat(near.edges())
        .isNotEmpty()
        .allMatch(
            edge ->
                edge.from().equals("person:hakan-fidan") || edge.to().equals("person:hakan-fidan"));
    Picture far = new Pictures(store, 100).around("person:hakan-fidan", "Hakan Fidan", 2);
    assertThat(far.nodes()).hasSizeGreaterThan(near.nodes().size());
    assertThat(new Pictures(store, 3).around("person:hakan-fidan", "Hakan Fidan", 2).nodes())
        .extracting(Node::id)
        .contains("person:hakan-fidan");
  }

  private static Answer ask(String report) {
    return Catalogue.of(List.of()).find(report).orElseThrow().ask(store, Map.of());
  }
}
