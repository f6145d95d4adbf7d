package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.write.LoadProgress;

/** Asks Neo4j for the plans of all statements on a graph with many claims. */
@Tag("slow")
@ResourceLock("ANY")
class QueryPlansIT {
  private static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());

  /** Statements that are no queries. */
  private static final List<String> COMMANDS =
      List.of("constraints", "await-indexes", "guest", "guest-gone", "password", "version");

  private static Store store;

  @BeforeAll
  static void loadTheTalksAndMuchElse(@TempDir Path folder) throws IOException {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    Path file = GeneratedDossier.write(folder.resolve("much.jsonl"), 1, 100);
    store.load(InventedTalks.rows(file.toString()), LoadProgress.NONE);
    TestEngine.ANY.resampleIndexes();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<Report> reportsAndRules() {
    return Stream.concat(
        CATALOGUE.reports().stream(), ReportCatalogue.rules().stream().map(EditorialRule::report));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reportsAndRules")
  void reportStartsFromWhatIsRareOrSaysWhyNot(Report report) {
    assertThat(PlanScans.of(report.explain(store), String.valueOf(report.plan()))).isEmpty();
  }

  static List<String> otherStatements() throws IOException {
    List<String> names = new ArrayList<>();
    for (String folder : List.of("cypher/pictures", "cypher/export", "cypher/browser", "loader")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .map(file -> file.toString().replaceFirst("^loader/", ""))
            .filter(file -> file.endsWith(".cypher"))
            .map(file -> file.replace(".cypher", ""))
            .filter(name -> !COMMANDS.contains(name))
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherStatements")
  void statementStartsFromWhatIsRareOrSaysWhyNot(String name) {
    for (String statement : CypherFiles.statements(name)) {
      assertThat(PlanScans.of(store.explain(statement, Map.of()), PlanScans.excuse(statement)))
          .isEmpty();
    }
  }

  @Test
  void refusesPlanThatReadsEveryClaim() {
    String cypher = "MATCH (claim:Claim) WHERE claim.act = 'meets' RETURN claim.id";
    assertThat(PlanScans.of(store.explain(cypher, Map.of()), "")).hasSize(1);
    assertThat(PlanScans.of(store.explain(cypher, Map.of()), "reads every article, because"))
        .hasSize(1);
    assertThat(PlanScans.of(store.explain(cypher, Map.of()), "reads every claim, because"))
        .isEmpty();
  }
}
