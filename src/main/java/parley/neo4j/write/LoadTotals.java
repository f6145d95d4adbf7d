package parley.neo4j.write;

import java.util.function.Consumer;

/** What a load has changed so far. */
final class LoadTotals implements Consumer<Changes> {
  private final LoadProgress progress;
  private final int total;
  private Changes changes;
  private int done;

  /** After some changes, with so many articles to come. */
  LoadTotals(Changes changes, LoadProgress progress, int all) {
    this.changes = changes;
    this.progress = progress;
    this.total = all;
  }

  /** So many articles were there as they are. */
  void addUnchanged(int articles) {
    changes = changes.plus(Changes.unchangedArticles(articles));
    done += articles;
  }

  @Override
  public void accept(Changes some) {
    changes = changes.plus(some);
    done += some.articles().size();
    progress.articlesWritten(done, total);
  }

  Changes changes() {
    return changes;
  }
}
