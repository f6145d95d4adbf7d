package parley.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.dossier.QuarantineResult;
import parley.dossier.problem.Problem;
import parley.dossier.source.SourceFinder;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.LoadProgress;

/** A load gives what came of it as a value: the way, the changes, the problems. */
@ResourceLock("ANY")
class DossierLoadIT {
  private static final String GOOD = "src/test/resources/hostile/keep-going/good";
  private static final String BAD = "src/test/resources/hostile/keep-going/bad";
  private static final LoadPlan AT_ONCE = new LoadPlan(false, () -> 1);
  private static final LoadPlan DRY_RUN = new LoadPlan(true, () -> 1);

  @TempDir Path folder;

  /** A graph that is opened where it is. */
  private record Target(StoreLocation location) implements LoadTarget {
    @Override
    public Store open() {
      return Store.open(location);
    }
  }

  /** Keeps going, and counts the dead letters. */
  private static final class LetterCount implements QuarantinePolicy {
    private int letters;

    @Override
    public boolean keepsGoing() {
      return true;
    }

    @Override
    public void record(QuarantineResult result) {
      result.forEachDeadLetter(letter -> letters++);
    }
  }

  @Test
  void storeOfThisProcessIsMadeAtOnceThenWrittenByTheEnginesInterface() {
    Target target = new Target(new StoreLocation.Embedded(folder.resolve("store")));
    LoadResult made = load(target, AT_ONCE, QuarantinePolicy.REFUSE, GOOD);
    assertThat(made.way()).isEqualTo(LoadWay.BULK_IMPORTER);
    assertThat(made.changes().articles().added().size()).isPositive();

    LoadResult again = load(target, AT_ONCE, QuarantinePolicy.REFUSE, GOOD);
    assertThat(again.way()).isEqualTo(LoadWay.NOTHING);
    assertThat(again.changes().articles().unchanged())
        .isEqualTo(made.changes().articles().added().size());

    LoadResult other = load(target, AT_ONCE, QuarantinePolicy.REFUSE, GOOD, "loader");
    assertThat(other.way()).isEqualTo(LoadWay.ENGINE);
    assertThat(LoadSummary.of(other))
        .startsWith("Loaded into the embedded store in ")
        .contains("5 new articles");
  }

  /** CommandsIT and the README's test make a dry run, too; each asks every report twice. */
  @Test
  @Tag("slow")
  void dryRunTellsChangesAndAnswersAndWritesNothing() {
    Target target = server();
    LoadResult dry = load(target, DRY_RUN, QuarantinePolicy.REFUSE, "loader");
    assertThat(dry.way()).isEqualTo(LoadWay.DRY_RUN);
    assertThat(dry.changes().articles().added().size()).isEqualTo(5);
    assertThat(Objects.requireNonNull(dry.changedAnswers()).rows()).isNotEmpty();

    LoadResult written = load(target, AT_ONCE, QuarantinePolicy.REFUSE, "loader");
    assertThat(written.way()).isEqualTo(LoadWay.STATEMENTS);
    assertThat(written.changes().articles().added().size()).isEqualTo(5);
    assertThat(written.changedAnswers()).isNull();
  }

  @Test
  void badDocumentsAreRefusedOrPutAside() {
    Target target = new Target(new StoreLocation.Embedded(folder.resolve("none")));
    LoadResult refused = load(target, AT_ONCE, QuarantinePolicy.REFUSE, BAD);
    assertThat(refused.isRefused()).isTrue();
    assertThat(refused.problems()).extracting(Problem::message).isNotEmpty();
    assertThat(refused.changes().isEmpty()).isTrue();
    assertThat(Store.exists(target.location())).isFalse();

    LetterCount letters = new LetterCount();
    LoadResult partly = load(server(), AT_ONCE, letters, BAD);
    assertThat(partly.way()).isEqualTo(LoadWay.STATEMENTS);
    assertThat(partly.quarantined()).isTrue();
    assertThat(partly.problems()).isEqualTo(refused.problems());
    assertThat(partly.changes().articles().added().size()).isEqualTo(1);
    assertThat(letters.letters).isEqualTo(5);
  }

  private static Target server() {
    TestEngine.ANY.empty().close();
    return new Target(TestEngine.ANY.location());
  }

  private static LoadResult load(
      Target target, LoadPlan plan, QuarantinePolicy policy, String... paths) {
    return new DossierLoad(target, plan, policy, LoadProgress.NONE, Clock.systemUTC())
        .load(SourceFinder.find(List.of(paths), InputStream.nullInputStream()), null);
  }
}
