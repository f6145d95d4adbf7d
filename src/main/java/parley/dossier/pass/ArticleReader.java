package parley.dossier.pass;

import java.util.HashMap;
import java.util.Map;
import parley.dossier.check.ArticleNodes;
import parley.model.ArticleClaims;

/** Reads all that belongs to one article again, wherever it is. Not for several threads. */
public final class ArticleReader {
  private final FragmentIndex pieces;
  private final ArticleIndex articles;
  private final Map<Integer, Map<String, ArticleNodes>> kept = new HashMap<>();
  private int latest = -1;
  private Map<String, ArticleNodes> inLatest = Map.of();

  public ArticleReader(FragmentIndex pieces, ArticleIndex articles) {
    this.pieces = pieces;
    this.articles = articles;
  }

  public ArticleNodes nodes(int number) {
    String id = articles.id(number);
    int[] where = articles.fragments(number);
    ArticleNodes all = new ArticleNodes();
    for (int piece : where) {
      ArticleNodes nodes = in(piece).get(id);
      if (nodes == null) continue;
      if (where.length == 1) return nodes;
      all.add(nodes);
    }
    return all;
  }

  private Map<String, ArticleNodes> in(int piece) {
    if (pieces.isKept(piece)) {
      return kept.computeIfAbsent(piece, p -> ArticleNodes.of(pieces.root(p)));
    }
    if (piece != latest) {
      inLatest = ArticleNodes.of(pieces.root(piece));
      latest = piece;
    }
    return inLatest;
  }

  public ArticleClaims read(int number) {
    return nodes(number).bind();
  }
}
