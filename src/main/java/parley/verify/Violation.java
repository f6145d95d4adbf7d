package parley.verify;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import parley.dossier.problem.SourceLocation;
import parley.report.EditorialRule;

/** Something in a dossier that its text or a rule speaks against, and what to do about it. */
public record Violation(
    String rule, EditorialRule.Level level, SourceLocation place, String message)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      comparing((Violation violation) -> violation.place().file())
          .thenComparingInt(violation -> violation.place().line())
          .thenComparingInt(violation -> violation.place().column())
          .thenComparing(violation -> violation.place().pointer())
          .thenComparing(Violation::rule)
          .thenComparing(Violation::message);

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** One line, as compilers write it, so that editors can jump to the place. */
  @Override
  public String toString() {
    String where = place.file() + ":" + place.line() + ":" + place.column();
    return where + ": " + level.word() + ": " + place.pointer() + ": " + message;
  }
}
