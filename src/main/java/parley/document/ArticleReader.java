package parley.document;

import java.util.HashMap;
import java.util.Map;
import parley.model.ArticleClaims;

/** Reads all that belongs to one article again, wherever it is. Not for several threads. */
final class ArticleReader {
  private final Pieces pieces;
  private final ArticleIndex articles;
  private final Map<Integer, Map<String, ArticleNodes>> kept = new HashMap<>();
  private int latest = -1;
  private Map<String, ArticleNodes> inLatest = Map.of();

  ArticleReader(Pieces pieces, ArticleIndex articles) {
    this.pieces = pieces;
    this.articles = articles;
  }

  ArticleNodes nodes(int number) {
    String id = articles.id(number);
    int[] where = articles.pieces(number);
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
    if (pieces.kept(piece)) {
      return kept.computeIfAbsent(piece, p -> ArticleNodes.of(pieces.root(p)));
    }
    if (piece != latest) {
      inLatest = ArticleNodes.of(pieces.root(piece));
      latest = piece;
    }
    return inLatest;
  }

  ArticleClaims read(int number) {
    return nodes(number).bind();
  }
}
