package parley.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What trees hold of one article, with the places; of no article, when its id is wrong. */
record ArticleItems(List<Item> articles, List<Item> claims) {
  ArticleItems() {
    this(new ArrayList<>(1), new ArrayList<>());
  }

  /** By the id of the article; those without a good one under null. */
  static Map<@Nullable String, ArticleItems> of(Tree tree) {
    Map<@Nullable String, ArticleItems> all = new HashMap<>();
    for (Item article : Item.of(tree, "articles")) in(all, article.id("id")).articles.add(article);
    for (Item claim : Item.of(tree, "claims")) in(all, claim.id("article")).claims.add(claim);
    return all;
  }

  private static ArticleItems in(Map<@Nullable String, ArticleItems> all, @Nullable String id) {
    return all.computeIfAbsent(id, i -> new ArticleItems());
  }

  void add(ArticleItems others) {
    articles.addAll(others.articles);
    claims.addAll(others.claims);
  }

  /** Whether the article and all its claims are without a problem. */
  boolean sound() {
    return articles.size() == 1
        && articles.get(0).clean()
        && claims.stream().allMatch(Claims::sound);
  }

  /** Whether the texts told some of it. */
  boolean pinned() {
    return articles.stream().anyMatch(article -> article.has(Extents.TEXT_FILE))
        || claims.stream().anyMatch(claim -> claim.has(Extents.QUOTE));
  }

  /** The same without the places. */
  ArticleNodes nodes() {
    ArticleNodes nodes = new ArticleNodes();
    articles.forEach(article -> nodes.articles().add(article.node()));
    claims.forEach(claim -> nodes.claims().add(claim.node()));
    return nodes;
  }
}
