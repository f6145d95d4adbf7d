package parley.dossier.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.ReplaceableSpans;

/** What trees hold of one article, with the places; of no article, when its id is wrong. */
public record ArticleItems(List<DossierItem> articles, List<DossierItem> claims) {
  public ArticleItems() {
    this(new ArrayList<>(1), new ArrayList<>());
  }

  /** By the id of the article; those without a good one under null. */
  public static Map<@Nullable String, ArticleItems> of(DocumentTree tree) {
    Map<@Nullable String, ArticleItems> all = new HashMap<>();
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

  /** Whether the article and all its claims are without a problem. */
  public boolean isValid() {
    return articles.size() == 1
        && articles.get(0).isClean()
        && claims.stream().allMatch(ClaimChecks::isValid);
  }

  /** Whether the texts told some of it. */
  public boolean isPinned() {
    return articles.stream().anyMatch(article -> article.has(ReplaceableSpans.TEXT_FILE))
        || claims.stream().anyMatch(claim -> claim.has(ReplaceableSpans.QUOTE));
  }

  /** The same without the places. */
  public ArticleJson toJson() {
    ArticleJson nodes = new ArticleJson();
    articles.forEach(article -> nodes.articles().add(article.node()));
    claims.forEach(claim -> nodes.claims().add(claim.node()));
    return nodes;
  }
}
