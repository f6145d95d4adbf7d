package parley.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.dossier.quote.TextFolder;
import parley.model.Dossier;
import parley.report.EditorialRule;

/** All checks of a dossier, and how much there was to check. */
public record Verification(List<CheckResult> checks, int texts, int claims, int ranges) {
  public Verification {
    checks = List.copyOf(checks);
  }

  /** Holds a reading without problems against the texts, if they are given, and the rules. */
  public static Verification of(ReadResult result, @Nullable TextFolder texts) {
    Dossier dossier = result.dossier();
    List<CheckResult> checks = new ArrayList<>();
    if (texts != null) checks.addAll(TextChecks.of(result, texts));
    int found =
        (int) checks.stream().filter(check -> isRangeCheck(check) && check.executed()).count();
    checks.addAll(RuleChecks.of(result));
    int ranges = dossier.claims().stream().mapToInt(claim -> claim.ranges().size()).sum();
    return new Verification(checks, found, dossier.claims().size(), ranges);
  }

  /** Where claims give other words than the texts have at their ranges; none without texts. */
  public static List<Problem> exactProblems(ReadResult result, @Nullable TextFolder texts) {
    return externalFindings(result, texts).values().stream()
        .flatMap(List::stream)
        .map(ExternalFinding::problem)
        .sorted()
        .toList();
  }

  /** The same by the ids of the articles. */
  public static Map<String, List<ExternalFinding>> externalFindings(
      ReadResult result, @Nullable TextFolder texts) {
    return texts == null ? Map.of() : ExactQuotationChecks.externalFindings(result, texts);
  }

  private static boolean isRangeCheck(CheckResult check) {
    return check.rule().equals(TextChecks.RANGES);
  }

  /** All violations, in the order of file and line. */
  public List<Violation> violations() {
    return checks.stream().flatMap(check -> check.violations().stream()).sorted().toList();
  }

  /** How many violations of a level there are. */
  public int count(EditorialRule.Level level) {
    return (int) violations().stream().filter(violation -> violation.level() == level).count();
  }
}
