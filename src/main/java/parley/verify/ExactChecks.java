package parley.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.document.Exact;
import parley.document.Objections.Objection;
import parley.document.Place;
import parley.document.Reading;
import parley.document.Texts;
import parley.model.Article;
import parley.model.Claim;
import parley.report.Rule.Level;

/** Holds the words that claims give for their ranges against the texts. */
final class ExactChecks {
  private static final String EXACT = "texts/exact";

  private ExactChecks() {}

  /** The check of an article; nothing when none of its claims gives words. */
  static Optional<Check> of(Reading reading, Article article, List<Claim> claims, Texts texts) {
    List<Claim> giving = claims.stream().filter(claim -> !reading.exact(claim).isEmpty()).toList();
    if (giving.isEmpty()) return Optional.empty();
    Optional<ArticleText> text = ArticleText.find(texts, article.sha256());
    List<Violation> violations = new ArrayList<>();
    text.ifPresent(
        there -> giving.forEach(claim -> compare(claim, reading.exact(claim), there, violations)));
    String title = "Exact words are those of the text";
    return Optional.of(
        new Check(EXACT, title, Level.ERROR, article.id(), text.isPresent(), violations));
  }

  /** What the texts have against articles, by their ids; a text that is missing is nothing. */
  static Map<String, List<Objection>> objections(Reading reading, Texts texts) {
    Map<String, List<Claim>> claims =
        reading.dossier().claims().stream().collect(groupingBy(Claim::article));
    return reading.dossier().articles().stream()
        .map(article -> of(reading, article, claims.getOrDefault(article.id(), List.of()), texts))
        .flatMap(Optional::stream)
        .filter(check -> !check.violations().isEmpty())
        .collect(toMap(Check::subject, ExactChecks::objections));
  }

  private static List<Objection> objections(Check check) {
    return check.violations().stream()
        .map(violation -> new Objection(violation.place(), violation.message()))
        .toList();
  }

  private static void compare(
      Claim claim, List<Exact> exact, ArticleText text, List<Violation> violations) {
    for (int i = 0; i < exact.size(); i++) {
      Place place = exact.get(i).place();
      ExactWords.problem(text, claim.ranges().get(i), exact.get(i).words())
          .ifPresent(problem -> violations.add(new Violation(EXACT, Level.ERROR, place, problem)));
    }
  }
}
