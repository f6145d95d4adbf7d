package parley.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Act;
import parley.model.Claim;
import parley.model.Part;

/** Claims of a load: all, or all of some articles. */
final class Claims {
  private static final String ARTICLE = "article";

  private final List<Item> all;
  private final Map<String, Map<String, Item>> byArticleAndId = new HashMap<>();
  private final Articles articles;
  private final Hints hints;

  Claims(List<Item> all, Articles articles, Hints hints) {
    this.all = all;
    this.articles = articles;
    this.hints = hints;
  }

  void check(References references) {
    all.forEach(this::register);
    for (Item claim : all) {
      checkArticle(claim);
      checkAnswered(claim);
      checkParts(claim);
      checkFigure(claim);
      Exact.check(claim);
      Dates.check(claim, "on");
      Dates.check(claim, "said");
      references.resolve(claim, "claims");
    }
    checkRepetition();
  }

  private void register(Item claim) {
    String article = claim.text(ARTICLE);
    String id = claim.text("id");
    if (article == null || id == null) return;
    Item other =
        byArticleAndId.computeIfAbsent(article, a -> new LinkedHashMap<>()).putIfAbsent(id, claim);
    if (other == null) return;
    claim.problem(
        "id",
        Words.quote(id)
            + " is already a claim of this article at "
            + other.place()
            + "; use another id, or leave it out");
  }

  private void checkArticle(Item claim) {
    String id = claim.text(ARTICLE);
    Item article = id == null ? null : articles.get(id);
    Integer length = article == null ? null : article.integer("length");
    for (Item range : claim.items("ranges")) Ranges.check(range, id, length);
    if (id == null || article != null || !hints.articlesKnown()) return;
    String hint = hints.article(id);
    claim.problem(
        ARTICLE,
        "no article "
            + Words.quote(id)
            + (hint.isEmpty()
                ? " in these files; an article and its claims are loaded together"
                : hint));
  }

  private void checkAnswered(Item claim) {
    String answered = claim.text("inResponseTo");
    String article = claim.text(ARTICLE);
    if (answered == null || article == null) return;
    if (answered.equals(claim.text("id"))) {
      claim.problem("inResponseTo", "a claim cannot answer itself; name another one");
      return;
    }
    Map<String, Item> siblings = byArticleAndId.getOrDefault(article, Map.of());
    if (siblings.containsKey(answered) || !hints.articlesKnown()) return;
    String hint = hints.claim(answered, siblings.keySet());
    claim.problem(
        "inResponseTo",
        "no claim "
            + Words.quote(answered)
            + " in this article"
            + (hint.isEmpty() ? "; give the claim that is answered this \"id\"" : hint));
  }

  private static void checkParts(Item claim) {
    String word = claim.text("act");
    if (word == null) return;
    for (Part part : Act.of(word).parts()) {
      String key = part.word();
      if (claim.has(key)) continue;
      String what = part == Part.FOR ? "whom it is for" : "its " + key;
      claim.problem(
          "a claim that " + Words.quote(word) + " names " + what + "; add \"" + key + "\"");
    }
  }

  private static void checkFigure(Item claim) {
    Item figure = claim.child("figure").orElse(null);
    if (figure == null || !figure.clean()) return;
    try {
      Binding.figure(figure.node());
    } catch (IllegalArgumentException e) {
      figure.problem(String.valueOf(e.getMessage()));
    }
  }

  private void checkRepetition() {
    Map<Claim, Item> seen = new HashMap<>();
    for (Item claim : all) {
      if (!sound(claim)) continue;
      Item other = seen.putIfAbsent(Binding.content(claim.node()), claim);
      if (other == null) continue;
      claim.problem("the same claim is already made at " + other.place() + "; leave one out");
    }
  }

  /** The claims without a problem, each with its item. */
  Map<Claim, Item> bind() {
    Map<Claim, Item> claims = new LinkedHashMap<>();
    for (Item item : all) {
      if (sound(item)) claims.put(Binding.claim(item.node()), item);
    }
    return claims;
  }

  /** A quotation whose article is in a file that cannot be read is sound, and yet has no range. */
  static boolean sound(Item claim) {
    return claim.clean() && claim.has("ranges");
  }
}
