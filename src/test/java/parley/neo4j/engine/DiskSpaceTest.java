package parley.neo4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import parley.neo4j.FaultyTransactionRunner;
import parley.neo4j.location.StoreException;
import parley.neo4j.write.DiskSpaceGuard;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.TransactionRunner;

/** A load stops before the disk is full. */
class DiskSpaceTest {
  private static final Path FOLDER = Path.of("/somewhere/store");

  private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
  private final DiskSpace diskSpace = new DiskSpace(FOLDER, free::get);

  @Test
  void namesFolderAndBytes() {
    free.set(DiskSpace.RESERVE + 999_999);
    assertThatCode(() -> diskSpace.requireFree(999_999, "")).doesNotThrowAnyException();
    assertThatThrownBy(() -> diskSpace.requireFree(1_000_000, "nothing was written"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the disk of /somewhere/store has 69 MB free, and at least 69 MB are needed; nothing was written; free some space, or choose another folder with --store");
  }

  @Test
  void noTransactionBeginsWithoutRoom() {
    TransactionRunner runner =
        DiskSpaceGuard.guard(new FaultyTransactionRunner(new Random(1), 0), diskSpace);
    assertThat(runner.<String>run(transaction -> "done")).isEqualTo("done");
    free.set(DiskSpace.RESERVE - 1);
    assertThatThrownBy(
            () ->
                runner.run(
                    transaction -> {
                      throw new AssertionError("begun");
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("continues from there");
  }

  @Test
  void aStoreThatIsMadeAsideEndsTooAndNothingIsThere() {
    LoadProgress progress = DiskSpaceGuard.guard(LoadProgress.NONE, diskSpace);
    progress.articlesWritten(1, 2);
    free.set(1);
    assertThatThrownBy(() -> progress.articlesWritten(2, 2))
        .hasMessageContaining("nothing was written");
  }

  @Test
  void fullDiskIsToldFromItsCauseOrFromItself() {
    Throwable failure =
        new IllegalStateException(
            "This database is shutdown.", new IOException("No space left on device"));
    assertThat(diskSpace.isCauseOf(failure)).isTrue();
    assertThat(diskSpace.isCauseOf(new IOException("other"))).isFalse();
    free.set(17);
    assertThat(diskSpace.isCauseOf(new IOException("Auf dem Gerät ist kein Speicherplatz")))
        .isTrue();
    assertThat(diskSpace.exception(failure))
        .hasMessage(
            "the disk of /somewhere/store is full (1 MB free); what was written before stays; free at least 68 MB, and run the same command again");
  }
}
