package parley.store;

import java.util.function.Consumer;

/** What a load has changed so far. */
final class Made implements Consumer<Changes> {
  private final Progress progress;
  private final int all;
  private Changes changes;
  private int done;

  /** After some changes, with so many articles to come. */
  Made(Changes changes, Progress progress, int all) {
    this.changes = changes;
    this.progress = progress;
    this.all = all;
  }

  /** So many articles were there as they are. */
  void unchanged(int articles) {
    changes = changes.and(Changes.unchangedArticles(articles));
    done += articles;
  }

  @Override
  public void accept(Changes some) {
    changes = changes.and(some);
    done += some.articles().size();
    progress.articles(done, all);
  }

  Changes changes() {
    return changes;
  }
}
