package parley.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.ChangeCount;
import parley.neo4j.write.ChangedIds;
import parley.neo4j.write.Changes;

class LoadSummaryTest {
  private static final StoreLocation STORE = new StoreLocation.Embedded(Path.of("store"));
  private static final ChangedIds ONE = new ChangedIds(1, List.of("a"));
  private static final ChangedIds TWO = new ChangedIds(2, List.of("b", "c"));

  @Test
  void countsWhatIsNewChangedRemovedAndUnchanged() {
    Changes changes =
        new Changes(
            new ChangeCount(ONE, TWO, ChangedIds.NONE, 0),
            new ChangeCount(TWO, ChangedIds.NONE, ONE, 3),
            new ChangeCount(ChangedIds.NONE, ChangedIds.NONE, ChangedIds.NONE, 1));
    assertThat(LoadSummary.of(LoadResult.written(STORE, LoadWay.ENGINE, changes, 2)))
        .isEqualTo(
            "Loaded into the embedded store in store: 1 new article, 2 changed articles,"
                + " 2 new claims, 1 removed claim, 3 unchanged claims, 1 unchanged entity."
                + " It took 2 retries.");
  }

  @Test
  void saysThatNothingChanged() {
    Changes none = Changes.unchangedArticles(5);
    assertThat(LoadSummary.of(LoadResult.written(STORE, LoadWay.NOTHING, none, 0)))
        .isEqualTo("Nothing changed: 5 articles are already in the embedded store in store.");
  }
}
