package parley.neo4j.write;

import java.util.ArrayList;
import java.util.List;
import parley.rows.ArticleRows;

/** Puts articles together that go into one transaction. */
final class ArticleBatches {
  /** Takes articles, and whether all of them are new. */
  interface Sink {
    void take(List<ArticleRows> articles, boolean fresh);
  }

  private final int rows;
  private final Sink sink;
  private List<ArticleRows> some = new ArrayList<>();
  private int size;
  private boolean fresh = true;

  /** Of so many rows, unless a single article has more. */
  ArticleBatches(int rows, Sink sink) {
    this.rows = rows;
    this.sink = sink;
  }

  /** Adds an article, which the ledger has otherwise, or not at all: then it is new. */
  void add(ArticleRows article, boolean isNew) {
    if (size + article.size() > rows) flush();
    some.add(article);
    size += article.size();
    fresh &= isNew;
  }

  /** Hands over what is left. */
  void flush() {
    if (some.isEmpty()) return;
    List<ArticleRows> articles = some;
    boolean all = fresh;
    some = new ArrayList<>();
    size = 0;
    fresh = true;
    sink.take(articles, all);
  }
}
