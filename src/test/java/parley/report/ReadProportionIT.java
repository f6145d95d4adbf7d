package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.InventedTalks;
import parley.RepeatedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.query.PackedParameters;
import parley.neo4j.write.LoadProgress;

/**
 * Whether what a question about one thing reads grows no faster than what is told of the thing, or
 * than its answer: with eight times as many articles on the same talks it must not read sixty-four
 * times as much.
 */
@Tag("long")
@ResourceLock("ANY")
class ReadProportionIT {
  private static final int FEW = 5;
  private static final int TIMES = 8;

  private static Store store;

  /** What each question read and answered when less was told. */
  private static final Map<Keyed, Asked> BEFORE = new LinkedHashMap<>();

  @BeforeAll
  static void loadTheTalksSomeTimesAndThenMany(@TempDir Path folder) throws IOException {
    store = TestEngine.ANY.empty();
    load(RepeatedTalks.write(folder.resolve("few"), FEW));
    for (Keyed keyed : keyed()) BEFORE.put(keyed, keyed.asked());
    load(RepeatedTalks.write(folder.resolve("many"), FEW * TIMES));
  }

  private static void load(Path folder) {
    store.load(InventedTalks.rows(folder.toString()), LoadProgress.NONE);
    TestEngine.ANY.resampleIndexes();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /**
   * @param dbHits how many parts of the store were read
   * @param size rows and claims in evidence
   */
  record Asked(long dbHits, long size) {}

  /** A question about one thing. */
  record Keyed(Report report, Parameter parameter, String value) {
    Asked asked() {
      Answer answer = report.ask(store, Map.of(parameter.name(), value));
      long evidence = answer.rows().stream().mapToLong(row -> row.evidence().size()).sum();
      Map<String, @Nullable Object> values = new HashMap<>();
      report.parameters().forEach(other -> values.put(other.name(), null));
      values.put(parameter.name(), value);
      PackedParameters packed = PackedParameters.of(report.cypher(), values);
      return new Asked(
          TestEngine.ANY.dbHits(packed.cypher(), packed.parameters()),
          answer.rows().size() + evidence);
    }

    @Override
    public String toString() {
      return report.name() + " --" + parameter.name() + " " + value;
    }
  }

  private static List<Keyed> keyed() {
    List<Keyed> keyed = new ArrayList<>();
    for (Report report : ReportCatalogue.of(List.of()).reports()) {
      for (Parameter parameter : report.parameters()) {
        if (!parameter.isEntity()) continue;
        parameter
            .choices(store)
            .forEach(choice -> keyed.add(new Keyed(report, parameter, choice.value())));
      }
    }
    return keyed;
  }

  static Iterable<Keyed> before() {
    return BEFORE.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("before")
  void questionReadsInProportionToWhatIsTold(Keyed keyed) {
    Asked few = BEFORE.getOrDefault(keyed, new Asked(0, 0));
    Asked many = keyed.asked();
    long grown = Math.max(TIMES, many.size() / Math.max(1, few.size()));
    assertThat(many.dbHits())
        .as("%s: %s, then %s", keyed, few, many)
        .isLessThan(few.dbHits() * grown * 2 + 500);
  }
}
