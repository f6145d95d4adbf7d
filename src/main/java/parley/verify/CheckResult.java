package parley.verify;

import java.util.List;
import parley.report.EditorialRule;

/**
 * One thing that was checked: a rule, or what an article's text must be. {@code subject} is the
 * article's id, or {@code dossier} for a rule; {@code done} is false when the text is missing that
 * the check needs.
 */
public record CheckResult(
    String rule,
    String title,
    EditorialRule.Level level,
    String subject,
    boolean executed,
    List<Violation> violations) {
  public CheckResult {
    violations = violations.stream().sorted().toList();
  }
}
