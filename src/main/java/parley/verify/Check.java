package parley.verify;

import java.util.List;
import parley.report.Rule;

/**
 * One thing that was checked: a rule, or what an article's text must be. {@code subject} is the
 * article's id, or {@code dossier} for a rule; {@code done} is false when the text is missing that
 * the check needs.
 */
public record Check(
    String rule,
    String title,
    Rule.Level level,
    String subject,
    boolean done,
    List<Violation> violations) {
  public Check {
    violations = violations.stream().sorted().toList();
  }
}
