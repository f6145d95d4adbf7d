package parley.verify;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.dossier.ReadResult;
import parley.dossier.problem.SourceLocation;
import parley.dossier.quote.TextFolder;
import parley.model.claim.Claim;
import parley.model.source.Article;
import parley.report.EditorialRule.Level;

/** Holds articles and the ranges of their claims against the texts. */
final class TextChecks {
  static final String HASH = "texts/hash";
  static final String RANGES = "texts/ranges";

  private final ReadResult result;
  private final TextFolder texts;
  private final NearTextFinder nearTextFinder;

  private TextChecks(ReadResult result, TextFolder texts) {
    this.result = result;
    this.texts = texts;
    this.nearTextFinder = new NearTextFinder(result.dossier(), texts);
  }

  /**
   * Two checks for each article, three where claims give exact words, in the order of their ids.
   */
  static List<CheckResult> of(ReadResult result, TextFolder texts) {
    TextChecks checks = new TextChecks(result, texts);
    Map<String, List<Claim>> claims =
        result.dossier().claims().stream().collect(groupingBy(Claim::article));
    List<Article> articles =
        result.dossier().articles().stream().sorted(comparing(Article::id)).toList();
    List<CheckResult> all = new ArrayList<>();
    for (Article article : articles) {
      List<Claim> ofArticle = claims.getOrDefault(article.id(), List.of());
      Optional<CodePointText> text = CodePointText.find(texts, article.sha256());
      all.add(checks.hash(article, ofArticle, text));
      all.add(checks.ranges(article, ofArticle, text));
      ExactQuotationChecks.of(result, article, ofArticle, texts).ifPresent(all::add);
    }
    return all;
  }

  private CheckResult hash(Article article, List<Claim> claims, Optional<CodePointText> text) {
    Optional<String> problem =
        text.isPresent() ? length(article, text.get()) : Optional.of(missing(article, claims));
    List<Violation> violations =
        problem
            .map(
                message ->
                    new Violation(
                        HASH,
                        Level.ERROR,
                        result.location(article),
                        "article \"" + article.id() + "\": " + message))
            .stream()
            .toList();
    return check(HASH, "Every article has its text", article, true, violations);
  }

  private static Optional<String> length(Article article, CodePointText text) {
    if (text.length() == article.length()) return Optional.empty();
    return Optional.of(
        "its text has "
            + text.length()
            + " characters, not "
            + article.length()
            + "; correct \"length\"");
  }

  private String missing(Article article, List<Claim> claims) {
    if (texts.hashes().contains(article.sha256())) {
      return "its text \""
          + texts.name(article.sha256())
          + "\" is not UTF-8; save it as UTF-8, and correct \"sha256\"";
    }
    return "no text has its hash"
        + nearTextFinder
            .find(article, claims)
            .map(hint -> "; " + hint)
            .orElse("; add the text as it was when the ranges were marked");
  }

  private CheckResult ranges(Article article, List<Claim> claims, Optional<CodePointText> text) {
    List<Violation> violations = new ArrayList<>();
    text.ifPresent(there -> claims.forEach(claim -> compare(claim, there, violations)));
    return check(RANGES, "Every range marks whole words", article, text.isPresent(), violations);
  }

  private void compare(Claim claim, CodePointText text, List<Violation> violations) {
    for (int i = 0; i < claim.ranges().size(); i++) {
      SourceLocation location = result.location(claim, i);
      text.problem(claim.ranges().get(i))
          .map(problem -> new Violation(RANGES, problem.level(), location, problem.message()))
          .ifPresent(violations::add);
    }
  }

  private static CheckResult check(
      String rule, String title, Article article, boolean done, List<Violation> violations) {
    return new CheckResult(rule, title, Level.ERROR, article.id(), done, violations);
  }
}
