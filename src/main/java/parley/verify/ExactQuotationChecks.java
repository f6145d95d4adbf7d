package parley.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.dossier.ReadResult;
import parley.dossier.check.ExactQuotation;
import parley.dossier.problem.SourceLocation;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.dossier.quote.TextFolder;
import parley.model.claim.Claim;
import parley.model.source.Article;
import parley.report.EditorialRule.Level;

/** Holds the words that claims give for their ranges against the texts. */
final class ExactQuotationChecks {
  private static final String EXACT = "texts/exact";

  private ExactQuotationChecks() {}

  /** The check of an article; nothing when none of its claims gives words. */
  static Optional<CheckResult> of(
      ReadResult result, Article article, List<Claim> claims, TextFolder texts) {
    List<Claim> giving =
        claims.stream().filter(claim -> !result.exactQuotations(claim).isEmpty()).toList();
    if (giving.isEmpty()) return Optional.empty();
    Optional<CodePointText> text = CodePointText.find(texts, article.sha256());
    List<Violation> violations = new ArrayList<>();
    text.ifPresent(
        there ->
            giving.forEach(
                claim -> compare(claim, result.exactQuotations(claim), there, violations)));
    String title = "Exact words are those of the text";
    return Optional.of(
        new CheckResult(EXACT, title, Level.ERROR, article.id(), text.isPresent(), violations));
  }

  /** What the texts have against articles, by their ids; a text that is missing is nothing. */
  static Map<String, List<ExternalFinding>> externalFindings(ReadResult result, TextFolder texts) {
    Map<String, List<Claim>> claims =
        result.dossier().claims().stream().collect(groupingBy(Claim::article));
    return result.dossier().articles().stream()
        .map(article -> of(result, article, claims.getOrDefault(article.id(), List.of()), texts))
        .flatMap(Optional::stream)
        .filter(check -> !check.violations().isEmpty())
        .collect(toMap(CheckResult::subject, ExactQuotationChecks::externalFindings));
  }

  private static List<ExternalFinding> externalFindings(CheckResult check) {
    return check.violations().stream()
        .map(violation -> new ExternalFinding(violation.location(), violation.message()))
        .toList();
  }

  private static void compare(
      Claim claim, List<ExactQuotation> exact, CodePointText text, List<Violation> violations) {
    for (int i = 0; i < exact.size(); i++) {
      SourceLocation location = exact.get(i).location();
      WordComparison.problem(text, claim.ranges().get(i), exact.get(i).words())
          .ifPresent(
              problem -> violations.add(new Violation(EXACT, Level.ERROR, location, problem)));
    }
  }
}
