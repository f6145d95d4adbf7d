package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.model.value.EnumWords;
import parley.neo4j.Store;

/**
 * An editorial rule: a question in {@code cypher/rules} whose rows are what breaks it. Its title
 * says what must hold.
 */
public record EditorialRule(Report report, Level level) {
  static final List<String> COLUMNS = List.of("at", "problem");

  /** How bad it is to break a rule. */
  public enum Level {
    ERROR,
    WARNING;

    /** As rule files and messages write it. */
    public String word() {
      return EnumWords.of(this);
    }
  }

  /** What breaks a rule: the id of an entity, an article or a claim, and what is wrong with it. */
  public record RuleBreak(String id, String problem) {}

  /** Everything in the graph that breaks the rule, in the order of its statement. */
  public List<RuleBreak> findBreaks(Store store) {
    List<RuleBreak> breaches = new ArrayList<>();
    for (AnswerRow row : report.ask(store, Map.of()).rows()) {
      breaches.add(
          new RuleBreak(String.valueOf(row.cells().get(0)), String.valueOf(row.cells().get(1))));
    }
    return breaches;
  }
}
