package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.MessageText;
import parley.model.claim.Act;
import parley.model.claim.Claim;
import parley.model.claim.ClaimPart;
import parley.model.value.Figure;

/** Claims of a load: all, or all of some articles. */
public final class ClaimChecks {
  private static final String ARTICLE = "article";

  private final List<DossierItem> all;
  private final Map<String, Map<String, DossierItem>> byArticleAndId = new HashMap<>();
  private final ArticleChecks articles;
  private final ArticleSuggestions suggestions;

  public ClaimChecks(
      List<DossierItem> all, ArticleChecks articles, ArticleSuggestions suggestions) {
    this.all = all;
    this.articles = articles;
    this.suggestions = suggestions;
  }

  public void check(ReferenceCheck references) {
    all.forEach(this::register);
    for (DossierItem claim : all) {
      checkArticle(claim);
      checkAnswered(claim);
      checkParts(claim);
      checkFigure(claim);
      ExactQuotation.check(claim);
      DateFields.check(claim, "on");
      DateFields.check(claim, "said");
      references.check(claim, "claims");
    }
    checkRepetition();
  }

  private void register(DossierItem claim) {
    String article = claim.text(ARTICLE);
    String id = claim.text("id");
    if (article == null || id == null) return;
    DossierItem other =
        byArticleAndId.computeIfAbsent(article, a -> new LinkedHashMap<>()).putIfAbsent(id, claim);
    if (other == null) return;
    claim.addProblem(
        "id",
        MessageText.quote(id)
            + " is already a claim of this article at "
            + other.location()
            + "; use another id, or remove it");
  }

  private void checkArticle(DossierItem claim) {
    String id = claim.text(ARTICLE);
    DossierItem article = id == null ? null : articles.get(id);
    Integer length = article == null ? null : article.integer("length");
    for (DossierItem range : claim.items("ranges")) RangeFields.check(range, id, length);
    if (id == null || article != null || !suggestions.knowsArticles()) return;
    String hint = suggestions.article(id);
    claim.addProblem(
        ARTICLE,
        "no article "
            + MessageText.quote(id)
            + (hint.isEmpty()
                ? " in these files; an article and its claims are loaded together"
                : hint));
  }

  private void checkAnswered(DossierItem claim) {
    String answered = claim.text("inResponseTo");
    String article = claim.text(ARTICLE);
    if (answered == null || article == null) return;
    if (answered.equals(claim.text("id"))) {
      claim.addProblem("inResponseTo", "a claim cannot answer itself; name another one");
      return;
    }
    Map<String, DossierItem> siblings = byArticleAndId.getOrDefault(article, Map.of());
    if (siblings.containsKey(answered) || !suggestions.knowsArticles()) return;
    String hint = suggestions.claim(answered, siblings.keySet());
    claim.addProblem(
        "inResponseTo",
        "no claim "
            + MessageText.quote(answered)
            + " in this article"
            + (hint.isEmpty() ? "; give the claim that it answers this \"id\"" : hint));
  }

  private static void checkParts(DossierItem claim) {
    String word = claim.text("act");
    if (word == null) return;
    for (ClaimPart part : Act.of(word).parts()) {
      String key = part.word();
      if (claim.has(key)) continue;
      String what = part == ClaimPart.FOR ? "the side it is for" : "its " + key;
      claim.addProblem(
          "a claim that " + MessageText.quote(word) + " names " + what + "; add \"" + key + "\"");
    }
  }

  private static void checkFigure(DossierItem claim) {
    DossierItem figure = claim.child("figure").orElse(null);
    if (figure == null || !figure.isClean()) return;
    for (String key : List.of("low", "high")) {
      JsonNode value = figure.node().path(key);
      if (RecordBinder.isRounded(value)) figure.addProblem(key, Figure.notKept(value.asText()));
    }
    if (!figure.isClean()) return;
    try {
      RecordBinder.figure(figure.node());
    } catch (IllegalArgumentException e) {
      figure.addProblem(String.valueOf(e.getMessage()));
    }
  }

  private void checkRepetition() {
    Map<Claim, DossierItem> seen = new HashMap<>();
    for (DossierItem claim : withRepeatedParaphrase()) {
      DossierItem other = seen.putIfAbsent(RecordBinder.claimWithoutId(claim.node()), claim);
      if (other == null) continue;
      claim.addProblem("the same claim is already made at " + other.location() + "; remove one");
    }
  }

  /** The valid ones among which there may be equal ones. */
  private List<DossierItem> withRepeatedParaphrase() {
    List<DossierItem> valid = all.stream().filter(ClaimChecks::isValid).toList();
    Set<String> paraphrases = new HashSet<>();
    for (DossierItem claim : valid) paraphrases.add(claim.requiredText("paraphrase"));
    return paraphrases.size() == valid.size() ? List.of() : valid;
  }

  /** The claims without a problem, each with its item. */
  public Map<Claim, DossierItem> bind() {
    Map<Claim, DossierItem> claims = new LinkedHashMap<>();
    for (DossierItem item : all) {
      if (isValid(item)) claims.put(RecordBinder.claim(item.node()), item);
    }
    return claims;
  }

  /** A quotation whose article is in a file that cannot be read is sound, and yet has no range. */
  static boolean isValid(DossierItem claim) {
    return claim.isClean() && claim.has("ranges");
  }
}
