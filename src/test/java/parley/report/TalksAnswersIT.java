package parley.report;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.TestEngine;

/**
 * Every bundled report that {@link ListAnswersIT} does not ask, asked about the invented talks:
 * {@code talks/answers} holds what it must say, {@code talks/EXPECTED.md} why.
 */
@ResourceLock("TALKS")
class TalksAnswersIT extends GoldenAnswers {
  TalksAnswersIT() {
    super(TestEngine.TALKS, "talks/answers");
  }

  /** Every report without arguments, unless it needs some, and with those that change much. */
  @Override
  List<Question> questions() {
    return each(
        CATALOGUE.reports().stream()
            .map(Report::name)
            .filter(name -> !ListAnswersIT.REPORTS.contains(name))
            .toList(),
        question("claims/by-article", "drowned", Map.of("article", "courant-drowned")),
        question("claims/by-article", "lamps", Map.of("article", "linhe-late-lamps")),
        question(
            "claims/by-article",
            "lanterns-rejects",
            Map.of("article", "linhe-two-lanterns", "act", "rejects")),
        question("demands/by-side", "side", Map.of("side", "state:qasra")),
        question("demands/by-side", "alias", Map.of("side", "the Assembly")),
        question("demands/by-side", "topic", Map.of("topic", "harbour")),
        question("demands/rejected", "by", Map.of("by", "Qasra")),
        question("demands/rejected", "of", Map.of("of", "organization:plavni-assembly")),
        question("people/who-is-who", "namesakes", Map.of("person", "Idris Haddad")),
        question("rounds/list", "process", Map.of("process", "process:tidewater")),
        question("rounds/mediators", "nothing", Map.of("process", "no such talks")));
  }
}
