package parley.dossier.pass;

import java.util.HashMap;
import java.util.Map;
import parley.dossier.check.ArticleJson;
import parley.model.ArticleClaims;

/** Reads all that belongs to one article again, wherever it is. Not for several threads. */
public final class ArticleReader {
  private final FragmentIndex fragments;
  private final ArticleIndex articles;
  private final Map<Integer, Map<String, ArticleJson>> cache = new HashMap<>();
  private int lastFragment = -1;
  private Map<String, ArticleJson> lastArticles = Map.of();

  public ArticleReader(FragmentIndex fragments, ArticleIndex articles) {
    this.fragments = fragments;
    this.articles = articles;
  }

  public ArticleJson nodes(int number) {
    String id = articles.id(number);
    int[] where = articles.fragments(number);
    ArticleJson all = new ArticleJson();
    for (int piece : where) {
      ArticleJson nodes = articlesIn(piece).get(id);
      if (nodes == null) continue;
      if (where.length == 1) return nodes;
      all.add(nodes);
    }
    return all;
  }

  private Map<String, ArticleJson> articlesIn(int piece) {
    if (fragments.isCached(piece)) {
      return cache.computeIfAbsent(piece, p -> ArticleJson.of(fragments.root(p)));
    }
    if (piece != lastFragment) {
      lastArticles = ArticleJson.of(fragments.root(piece));
      lastFragment = piece;
    }
    return lastArticles;
  }

  public ArticleClaims read(int number) {
    return nodes(number).bind();
  }
}
