package parley.neo4j;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.neo4j.cypher.StoreException;
import parley.neo4j.cypher.StoreLocation;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;

/** An embedded store that this process holds open for others, as long as they come. */
public final class EngineDaemon implements AutoCloseable {
  /** Who has read the note before it went connects within this time, in milliseconds. */
  private static final long GRACE = 200;

  private final StoreLock hold;
  private final EmbeddedEngine engine;

  private EngineDaemon(StoreLock hold, EmbeddedEngine engine) {
    this.hold = hold;
    this.engine = engine;
  }

  /**
   * Opens the store and lets others in; empty when another process does so already.
   *
   * @throws StoreException when the store is in use, or cannot be opened
   */
  public static Optional<EngineDaemon> open(StoreLocation.Embedded location) {
    return StoreLock.acquire(StoreFolder.prepare(location.folder()))
        .map(hold -> open(location, hold));
  }

  private static EngineDaemon open(StoreLocation.Embedded location, StoreLock hold) {
    try {
      EmbeddedEngine engine = EmbeddedEngine.open(location.folder(), 0);
      engine.publish(true);
      return new EngineDaemon(hold, engine);
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
      if (!engine.isPublished()) return; // the folder was removed
      if (engine.hasClients()) used = System.nanoTime();
      if (System.nanoTime() - used < idle.toNanos()) continue;
      engine.unpublish();
      if (end.await(GRACE, TimeUnit.MILLISECONDS) || !engine.hasClients()) return;
      engine.publish(true);
      used = System.nanoTime();
    }
  }

  @Override
  public void close() {
    engine.close();
    hold.close();
  }
}
