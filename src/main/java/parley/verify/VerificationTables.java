package parley.verify;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.dossier.quote.TextFolder;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.entity.Entity;
import parley.model.source.Article;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.rows.GraphRows;

/** What the texts and the claims have to do with each other, as answers. */
public final class VerificationTables {
  private static final Pattern LINE_END = Pattern.compile("\\h*\\R\\s*");

  private final Dossier dossier;
  private final TextFolder texts;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Claim>> claims;

  public VerificationTables(Dossier dossier, TextFolder texts) {
    this.dossier = dossier;
    this.texts = texts;
    for (Entity entity : dossier.entities()) names.put(entity.id(), entity.name());
    this.claims = dossier.claims().stream().collect(groupingBy(Claim::article));
  }

  /** How many sentences of each article its claims touch; nothing where the text is missing. */
  public Answer coverage() {
    List<AnswerRow> rows = articles().stream().map(this::coverage).toList();
    return answer(
        "coverage",
        "How much of each article its claims cover",
        List.of("article", "outlet", "claims", "sentences", "covered", "coverage"),
        rows);
  }

  private AnswerRow coverage(Article article) {
    List<Claim> made = claims(article);
    @Nullable Long all = null;
    @Nullable Long touched = null;
    @Nullable Long percent = null;
    Optional<CodePointText> text = CodePointText.find(texts, article.sha256());
    if (text.isPresent()) {
      SentenceIndex sentences = SentenceIndex.of(text.get());
      all = (long) sentences.sentences().size();
      touched = (long) sentences.countCited(made);
      if (all > 0) percent = Math.round(100.0 * touched / all);
    }
    @Nullable String outlet = article.outlet() == null ? null : names.get(article.outlet());
    return row(article.id(), outlet, (long) made.size(), all, touched, percent);
  }

  /** What each claim rests on, beside its paraphrase, in the order of the texts. */
  public Answer quotations() {
    List<AnswerRow> rows = new ArrayList<>();
    for (Article article : articles()) {
      Optional<CodePointText> text = CodePointText.find(texts, article.sha256());
      claims(article).stream()
          .sorted(comparing(VerificationTables::start).thenComparing(GraphRows::key))
          .map(claim -> quotation(claim, text))
          .forEach(rows::add);
    }
    return answer(
        "quotations",
        "What each claim rests on",
        List.of("article", "start", "claim", "act", "quotation", "paraphrase"),
        rows);
  }

  private static AnswerRow quotation(Claim claim, Optional<CodePointText> text) {
    @Nullable String quotation =
        text.filter(there -> claim.ranges().stream().allMatch(there::contains))
            .map(there -> quotation(claim, there))
            .orElse(null);
    String id = GraphRows.key(claim).substring(claim.article().length() + 1);
    long start = start(claim);
    return row(claim.article(), start, id, claim.act().word(), quotation, claim.paraphrase());
  }

  /** On one line, whatever the lines of the text. */
  private static String quotation(Claim claim, CodePointText text) {
    return claim.ranges().stream()
        .map(range -> LINE_END.matcher(text.quotation(range)).replaceAll(" "))
        .collect(joining(" … "));
  }

  private static int start(Claim claim) {
    return claim.ranges().stream().mapToInt(range -> range.start()).min().orElse(0);
  }

  private List<Article> articles() {
    return dossier.articles().stream().sorted(comparing(Article::id)).toList();
  }

  private List<Claim> claims(Article article) {
    return claims.getOrDefault(article.id(), List.of());
  }

  private static Answer answer(
      String name, String title, List<String> columns, List<AnswerRow> rows) {
    return new Answer(name, title, Map.of(), columns, rows, false);
  }

  private static AnswerRow row(@Nullable Object... cells) {
    return new AnswerRow(Arrays.asList(cells), List.of());
  }
}
