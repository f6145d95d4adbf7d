package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.query.PackedParameters;
import parley.neo4j.write.LoadProgress;

/** Whether what a question about one thing reads grows with what is loaded of other things. */
@Tag("long")
@ResourceLock("ANY")
class ReadGrowthIT {
  private static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());

  private static Store store;

  /** What questions about things of the talks read when nothing else is loaded. */
  private static final Map<String, Long> ALONE = new TreeMap<>();

  @BeforeAll
  static void loadTheTalksAndThenMuchElse(@TempDir Path folder) throws IOException {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    TestEngine.ANY.resampleIndexes();
    for (Keyed keyed : keyed()) ALONE.put(keyed.toString(), keyed.dbHits());
    Path file = GeneratedDossier.write(folder.resolve("much.jsonl"), 1, 100);
    store.load(InventedTalks.rows(file.toString()), LoadProgress.NONE);
    TestEngine.ANY.resampleIndexes();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** A question about one thing of the talks. */
  record Keyed(Report report, Parameter parameter, String value) {
    long dbHits() {
      Map<String, @Nullable Object> values = new HashMap<>();
      report.parameters().forEach(other -> values.put(other.name(), null));
      values.put(parameter.name(), value);
      PackedParameters packed = PackedParameters.of(report.cypher(), values);
      return TestEngine.ANY.dbHits(packed.cypher(), packed.parameters());
    }

    @Override
    public String toString() {
      return report.name() + " --" + parameter.name() + " " + value;
    }
  }

  private static final List<Keyed> KEYED = new ArrayList<>();

  /** Every question by every parameter that names a thing, about the first thing that it can be. */
  static List<Keyed> keyed() {
    if (!KEYED.isEmpty()) return KEYED;
    for (Report report : CATALOGUE.reports()) {
      if (String.valueOf(report.plan()).startsWith("reads every process")) continue;
      for (Parameter parameter : report.parameters()) {
        if (!parameter.isEntity() && !parameter.isArticle()) continue;
        KEYED.add(new Keyed(report, parameter, parameter.choices(store).get(0).value()));
      }
    }
    return KEYED;
  }

  /** The talks stay as they are; only what starts at a small label may read a little more. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("keyed")
  void questionAboutOneThingReadsNoMoreWhenOthersAreLoaded(Keyed keyed) {
    long alone = ALONE.getOrDefault(keyed.toString(), 0L);
    assertThat(keyed.dbHits()).isLessThan(alone * 3 / 2 + 500);
  }
}
