package parley.verify;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import parley.dossier.problem.SourceLocation;
import parley.report.EditorialRule;

/** Something in a dossier that its text or a rule speaks against, and what to do about it. */
public record Violation(
    String rule, EditorialRule.Level level, SourceLocation location, String message)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      comparing((Violation violation) -> violation.location().file())
          .thenComparingInt(violation -> violation.location().line())
          .thenComparingInt(violation -> violation.location().column())
          .thenComparing(violation -> violation.location().pointer())
          .thenComparing(Violation::rule)
          .thenComparing(Violation::message);

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** One line, as compilers write it, so that editors can jump to the place. */
  @Override
  public String toString() {
    String where = location.file() + ":" + location.line() + ":" + location.column();
    String pointer = location.pointer().isEmpty() ? "" : location.pointer() + ": ";
    return where + ": " + level.word() + ": " + pointer + message;
  }
}
