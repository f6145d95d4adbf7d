package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.ArticleClaims;
import parley.model.claim.Claim;

/** What trees hold of one article: itself, perhaps more than once, and its claims. */
public record ArticleJson(List<JsonNode> articles, List<JsonNode> claims) {
  public ArticleJson() {
    this(new ArrayList<>(1), new ArrayList<>());
  }

  /** The articles of a tree and those that its claims name, by their ids. */
  public static Map<String, ArticleJson> of(JsonNode root) {
    Map<String, ArticleJson> all = new LinkedHashMap<>();
    for (JsonNode article : root.path("articles")) {
      String id = article.path("id").textValue();
      if (id != null) all.computeIfAbsent(id, i -> new ArticleJson()).articles.add(article);
    }
    for (JsonNode claim : root.path("claims")) {
      String id = claim.path("article").textValue();
      if (id != null) all.computeIfAbsent(id, i -> new ArticleJson()).claims.add(claim);
    }
    return all;
  }

  public void add(ArticleJson others) {
    articles.addAll(others.articles);
    claims.addAll(others.claims);
  }

  /** The records that good nodes stand for. */
  public ArticleClaims bind() {
    List<Claim> bound = new ArrayList<>(claims.size());
    for (JsonNode claim : claims) bound.add(RecordBinder.claim(claim));
    return new ArticleClaims(RecordBinder.article(articles.get(0)), bound);
  }
}
