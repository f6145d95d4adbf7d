package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.TestEngine;

/**
 * The reports that list: timelines, names, articles, figures. {@code lists/talks} holds what each
 * must say of the invented talks, by {@code talks/EXPECTED.md}; {@code lists/istanbul} what it must
 * say of the bundled dossier.
 */
@ResourceLock("BUNDLED")
@ResourceLock("TALKS")
class ListAnswersIT {
  /** Those whose answers are kept here, and need no other place. */
  static final List<String> REPORTS =
      List.of(
          "claims/by-person",
          "claims/hedged",
          "claims/unattributed",
          "events/figures",
          "events/timeline",
          "people/names",
          "people/speaks-for",
          "rounds/attendance",
          "rounds/timeline",
          "sources/articles",
          "sources/chains",
          "sources/coverage",
          "sources/origins");

  abstract static class Lists extends GoldenAnswers {
    Lists(TestEngine engine, String folder) {
      super(engine, folder);
    }

    /** The counts are the facts' own, the evidence is looked up anew. */
    @Test
    void originsCountTheClaimsThatTheyShow() {
      for (String report : List.of("sources/origins", "people/speaks-for")) {
        Answer answer = expected(question(report, "", Map.of()));
        int claims = answer.columns().indexOf("claims");
        assertThat(answer.rows())
            .isNotEmpty()
            .allSatisfy(
                row -> assertThat(row.cells().get(claims)).isEqualTo((long) row.evidence().size()));
      }
    }
  }

  @Nested
  class OfTheTalks extends Lists {
    OfTheTalks() {
      super(TestEngine.TALKS, "lists/talks");
    }

    @Override
    List<Question> questions() {
      return each(
          REPORTS,
          question("claims/by-person", "dzyuba", Map.of("person", "Marko Dzyuba")),
          question("claims/by-person", "namesakes", Map.of("person", "Idris Haddad")),
          question("claims/hedged", "denied", Map.of("how", "denied")),
          question("events/figures", "killed", Map.of("counted", "killed")),
          question("events/timeline", "kind", Map.of("kind", "transfer")),
          question("people/names", "all", Map.of("type", "all")),
          question("people/names", "ostby", Map.of("type", "all", "name", "OSTBY")),
          question("rounds/attendance", "assembly", Map.of("actor", "the Assembly")),
          question("sources/chains", "brinewire", Map.of("source", "Brinewire")),
          question("sources/coverage", "gaps", Map.of("answer", "not reported")),
          question("sources/origins", "agrees", Map.of("act", "agrees")));
    }
  }

  @Nested
  class OfTheBundledDossier extends Lists {
    OfTheBundledDossier() {
      super(TestEngine.BUNDLED, "lists/istanbul");
    }

    @Override
    List<Question> questions() {
      return each(
          REPORTS,
          question("claims/by-person", "medinsky", Map.of("person", "Vladimir Medinski")),
          question("claims/by-person", "umerov", Map.of("person", "Umerov")),
          question("people/names", "all", Map.of("type", "all")));
    }
  }
}
