package parley.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.problem.SourceLocation;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.dossier.quote.TextFolder;
import parley.model.Dossier;
import parley.report.EditorialRule.Level;
import parley.rows.EntityRows;

/** All checks of a dossier, and how much there was to check. */
public record Verification(List<CheckResult> checks, int texts, int claims, int ranges) {
  private static final String DOCUMENTS = "documents/problems";

  public Verification {
    checks = List.copyOf(checks);
  }

  /**
   * Holds a reading without problems against the texts, if they are given, and the rules.
   *
   * @param known entities of a graph that the documents refer to, and what those belong to
   */
  public static Verification of(
      ReadResult result, @Nullable TextFolder texts, List<EntityRows> known) {
    Dossier dossier = result.dossier();
    List<CheckResult> checks = new ArrayList<>();
    if (texts != null) checks.addAll(TextChecks.of(result, texts));
    int found =
        (int) checks.stream().filter(check -> isRangeCheck(check) && check.executed()).count();
    checks.addAll(RuleChecks.of(result, known));
    int ranges = dossier.claims().stream().mapToInt(claim -> claim.ranges().size()).sum();
    return new Verification(checks, found, dossier.claims().size(), ranges);
  }

  /**
   * Documents that cannot be compared with anything, because they are refused: a check for each
   * file.
   */
  public static Verification ofProblems(List<Problem> problems) {
    Map<String, List<Violation>> files = new TreeMap<>();
    for (Problem problem : problems) {
      SourceLocation location =
          new SourceLocation(problem.file(), problem.line(), problem.column(), problem.pointer());
      files
          .computeIfAbsent(problem.file(), file -> new ArrayList<>())
          .add(new Violation(DOCUMENTS, Level.ERROR, location, problem.message()));
    }
    return new Verification(
        files.entrySet().stream().map(file -> documents(file.getKey(), file.getValue())).toList(),
        0,
        0,
        0);
  }

  /** A verification that came to nothing, and why; it is told of the file or folder given. */
  public static Verification failed(String file, String message) {
    SourceLocation location = new SourceLocation(file, 1, 1, "");
    Violation violation = new Violation(DOCUMENTS, Level.ERROR, location, message);
    return new Verification(List.of(documents(file, List.of(violation))), 0, 0, 0);
  }

  private static CheckResult documents(String file, List<Violation> violations) {
    return new CheckResult(
        DOCUMENTS, "Every document can be verified", Level.ERROR, file, true, violations);
  }

  /** Where claims give other words than the texts have at their ranges, by the articles' ids. */
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
  public int count(Level level) {
    return (int) violations().stream().filter(violation -> violation.level() == level).count();
  }
}
