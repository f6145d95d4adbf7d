package parley.dossier.pass;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleItems;
import parley.dossier.parse.DocumentTree;
import parley.model.ArticleClaims;

/** Reads all that belongs to one article again, wherever it is. Not for several threads. */
public final class ArticleReader {
  private final FragmentIndex fragments;
  private final ArticleIndex articles;
  private final Map<Integer, Map<@Nullable String, ArticleItems>> cache = new HashMap<>();
  private int lastFragment = -1;
  private Map<@Nullable String, ArticleItems> lastArticles = Map.of();

  public ArticleReader(FragmentIndex fragments, ArticleIndex articles) {
    this.fragments = fragments;
    this.articles = articles;
  }

  public ArticleItems items(int number) {
    String id = articles.id(number);
    int[] where = articles.fragments(number);
    ArticleItems all = new ArticleItems();
    for (int piece : where) {
      ArticleItems items = articlesIn(piece).get(id);
      if (items == null) continue;
      if (where.length == 1) return items;
      all.add(items);
    }
    return all;
  }

  private Map<@Nullable String, ArticleItems> articlesIn(int piece) {
    if (fragments.isCached(piece)) {
      return cache.computeIfAbsent(piece, p -> itemsIn(p));
    }
    if (piece != lastFragment) {
      lastArticles = itemsIn(piece);
      lastFragment = piece;
    }
    return lastArticles;
  }

  private Map<@Nullable String, ArticleItems> itemsIn(int piece) {
    return ArticleItems.of(DocumentTree.withoutPositions(fragments.root(piece)));
  }

  public ArticleClaims read(int number) {
    return items(number).bind();
  }
}
