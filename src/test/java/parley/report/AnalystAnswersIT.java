package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.TestEngine;

/**
 * The reports that compare, asked about both dossiers: {@code analyst/talks} and {@code
 * analyst/istanbul} hold what they must say, read against the articles.
 */
@ResourceLock("BUNDLED")
@ResourceLock("TALKS")
class AnalystAnswersIT {
  private static final String DISAGREEMENTS = "claims/disagreements";

  /** {@link TalksAnswersIT} asks without arguments. */
  @Nested
  class OfTheTalks extends GoldenAnswers {
    OfTheTalks() {
      super(TestEngine.TALKS, "analyst/talks");
    }

    @Override
    List<Question> questions() {
      return List.of(
          question(DISAGREEMENTS, "figures", Map.of("kind", "figures")),
          question("demands/accepted-conditionally", "by", Map.of("by", "Qasra")),
          question("demands/ledger", "demand", Map.of("demand", "demand:minimum-flow-400")),
          question("demands/matrix", "topic", Map.of("topic", "harbour")),
          question("people/reversals", "nobody", Map.of("who", "Bo Zhenhai")));
    }
  }

  @Nested
  class OfTheBundledDossier extends GoldenAnswers {
    OfTheBundledDossier() {
      super(TestEngine.BUNDLED, "analyst/istanbul");
    }

    @Override
    List<Question> questions() {
      return each(
          List.of(
              DISAGREEMENTS,
              "demands/accepted-conditionally",
              "demands/ledger",
              "demands/matrix",
              "demands/narrower",
              "people/reversals"),
          question(DISAGREEMENTS, "conflict", Map.of("verdict", "conflict")),
          question(DISAGREEMENTS, "about", Map.of("about", "Donald Trump")),
          question("demands/ledger", "side", Map.of("side", "Moscow")),
          question("demands/matrix", "side", Map.of("side", "group:europe")),
          question("demands/narrower", "demand", Map.of("demand", "partial-truce")));
    }

    /** Neither other directions nor parts of a whole are held together. */
    @Test
    void comparesOnlyWhatCountsTheSame() {
      String values = expected(question(DISAGREEMENTS, "", Map.of())).toString();
      assertThat(values).contains("exactly 472 drones", "exactly 80 drones");
      assertThat(values)
          .doesNotContain("exactly 162 drones", "exactly 57 drones", "exactly 31 drones");
    }
  }
}
