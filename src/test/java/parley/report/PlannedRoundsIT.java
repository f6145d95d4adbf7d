package parley.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.GoldenFile;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;

/**
 * What reports say of rounds of which no article speaks, that are only planned, only denied, or
 * planned and then held.
 */
@ResourceLock("ANY")
class PlannedRoundsIT {
  private static final Path FOLDER = Path.of("src/test/resources/report");

  private static Store store;

  @BeforeAll
  static void load() {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(FOLDER.resolve("plans.json").toString()), LoadProgress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rounds/list",
        "rounds/mediators",
        "rounds/delegations",
        "rounds/outcomes",
        "rounds/timeline",
        "rounds/attendance",
        "sources/coverage",
        "demands/rejected"
      })
  void keepsPlansAndDenialsApartFromWhatTookPlace(String report) throws IOException {
    Answer answer = ReportCatalogue.of(List.of()).find(report).orElseThrow().ask(store, Map.of());
    GoldenFile.check(
        FOLDER.resolve("plans-" + report.replace('/', '-') + ".txt"), GoldenAnswers.table(answer));
  }
}
