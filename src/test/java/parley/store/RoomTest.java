package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A load stops before the disk is full. */
class RoomTest {
  private static final Path FOLDER = Path.of("/somewhere/store");

  private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
  private final Room room = new Room(FOLDER, free::get);

  @Test
  void namesFolderAndBytes() {
    free.set(Room.RESERVE + 999_999);
    assertThatCode(() -> room.require(999_999, "")).doesNotThrowAnyException();
    assertThatThrownBy(() -> room.require(1_000_000, "nothing was written"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the disk of /somewhere/store has 69 MB free, and at least 69 MB are needed; nothing was written; make room, or choose another folder with --store");
  }

  @Test
  void noTransactionBeginsWithoutRoom() {
    Work work = RoomGuard.guarding(new MemoryWork(new Random(1), 0), room);
    assertThat(work.<String>in(unit -> "done")).isEqualTo("done");
    free.set(Room.RESERVE - 1);
    assertThatThrownBy(
            () ->
                work.in(
                    unit -> {
                      throw new AssertionError("begun");
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("goes on from there");
  }

  @Test
  void aStoreThatIsMadeAsideEndsTooAndNothingIsThere() {
    Progress progress = RoomGuard.guarding(Progress.NONE, room);
    progress.articles(1, 2);
    free.set(1);
    assertThatThrownBy(() -> progress.articles(2, 2)).hasMessageContaining("nothing was written");
  }

  @Test
  void fullDiskIsToldFromItsCauseOrFromItself() {
    Throwable failure =
        new IllegalStateException(
            "This database is shutdown.", new IOException("No space left on device"));
    assertThat(room.lackedBy(failure)).isTrue();
    assertThat(room.lackedBy(new IOException("other"))).isFalse();
    free.set(17);
    assertThat(room.lackedBy(new IOException("Auf dem Gerät ist kein Speicherplatz"))).isTrue();
    assertThat(room.lacking(failure))
        .hasMessage(
            "the disk of /somewhere/store is full (1 MB free); what was written before stays; make room, at least 68 MB, and run the same command again");
  }
}
