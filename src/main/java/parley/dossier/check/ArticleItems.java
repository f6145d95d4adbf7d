package parley.dossier.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ReferenceResolver.State;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.ReplaceableSpans;
import parley.model.ArticleClaims;

/** What trees hold of one article; of no article, when its id is wrong. */
public record ArticleItems(List<DossierItem> articles, List<DossierItem> claims) {
  public ArticleItems() {
    this(new ArrayList<>(1), new ArrayList<>());
  }

  /** By the id of the article; those without a good one under null. */
  public static Map<@Nullable String, ArticleItems> of(DocumentTree tree) {
    Map<@Nullable String, ArticleItems> all = new LinkedHashMap<>();
    for (DossierItem article : DossierItem.of(tree, "articles"))
      in(all, article.id("id")).articles.add(article);
    for (DossierItem claim : DossierItem.of(tree, "claims"))
      in(all, claim.id("article")).claims.add(claim);
    return all;
  }

  private static ArticleItems in(Map<@Nullable String, ArticleItems> all, @Nullable String id) {
    return all.computeIfAbsent(id, i -> new ArticleItems());
  }

  public void add(ArticleItems others) {
    articles.addAll(others.articles);
    claims.addAll(others.claims);
  }

  /** Notes what is wrong with the article and its claims, and with them together. */
  public void check(ReferenceCheck references, ArticleSuggestions suggestions) {
    ArticleChecks checks = new ArticleChecks(articles);
    checks.check(references);
    new ClaimChecks(claims, checks, suggestions).check(references);
  }

  /** Whether the article and all its claims are without a problem. */
  public boolean isValid() {
    return articles.size() == 1
        && articles.get(0).isClean()
        && claims.stream().allMatch(ClaimChecks::isValid);
  }

  /** Where the references of the article and its claims lead. */
  public State referenceState(ReferenceResolver references) {
    return Stream.concat(
            articles.stream().map(article -> references.stateOf(article, "articles")),
            claims.stream().map(claim -> references.stateOf(claim, "claims")))
        .reduce(State.GOOD, State::or);
  }

  /** Whether the texts tell some of it. */
  public boolean isPinned() {
    return articles.stream().anyMatch(article -> article.has(ReplaceableSpans.TEXT_FILE))
        || claims.stream().anyMatch(claim -> claim.has(ReplaceableSpans.QUOTE));
  }

  /** The records that good items stand for. */
  public ArticleClaims bind() {
    return new ArticleClaims(
        RecordBinder.article(articles.get(0).node()),
        claims.stream().map(claim -> RecordBinder.claim(claim.node())).toList());
  }
}
