package parley.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An embedded store that this process holds open for others, as long as they come. */
public final class Kept implements AutoCloseable {
  /** Who has read the note before it went connects within this time, in milliseconds. */
  private static final long GRACE = 200;

  private final Hold hold;
  private final Embedded engine;

  private Kept(Hold hold, Embedded engine) {
    this.hold = hold;
    this.engine = engine;
  }

  /**
   * Opens the store and lets others in; empty when another process does so already.
   *
   * @throws StoreException when the store is in use, or cannot be opened
   */
  public static Optional<Kept> open(Location.Embedded location) {
    return Hold.take(StoreFolder.prepare(location.folder())).map(hold -> open(location, hold));
  }

  private static Kept open(Location.Embedded location, Hold hold) {
    try {
      Embedded engine = Embedded.open(location.folder(), 0);
      engine.letOthersIn(true);
      return new Kept(hold, engine);
    } catch (RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /**
   * Returns when nobody has been connected for so long, the latch is down, or the store is gone.
   */
  public void await(Duration idle, CountDownLatch end) throws InterruptedException {
    long look = Math.min(1_000, idle.toMillis() / 4 + 1);
    long used = System.nanoTime();
    while (!end.await(look, TimeUnit.MILLISECONDS)) {
      if (!engine.letsOthersIn()) return; // the folder was removed
      if (engine.used()) used = System.nanoTime();
      if (System.nanoTime() - used < idle.toNanos()) continue;
      engine.letNobodyIn();
      if (end.await(GRACE, TimeUnit.MILLISECONDS) || !engine.used()) return;
      engine.letOthersIn(true);
      used = System.nanoTime();
    }
  }

  @Override
  public void close() {
    engine.close();
    hold.close();
  }
}
