package parley.neo4j;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;

/** An embedded store that this process holds open for others, as long as they come. */
public final class EngineDaemon implements AutoCloseable {
  /** Who has read the note before it went connects within this time, in milliseconds. */
  private static final long GRACE = 200;

  private final EmbeddedEngine engine;

  private EngineDaemon(EmbeddedEngine engine) {
    this.engine = engine;
  }

  /**
   * Opens the store and lets others in; empty when another process has it.
   *
   * @throws StoreException when the store cannot be opened
   */
  public static Optional<EngineDaemon> open(StoreLocation.Embedded location) {
    StoreFolder folder = StoreFolder.prepare(location.folder());
    return StoreLock.acquire(folder, Role.KEPT)
        .map(
            lock -> {
              EmbeddedEngine engine = EmbeddedEngine.open(folder, lock, 0);
              engine.publish();
              return new EngineDaemon(engine);
            });
  }

  /**
   * Returns when nobody has been connected for so long, the latch is down, or the store is gone.
   */
  public void await(Duration idle, CountDownLatch end) throws InterruptedException {
    long look = Math.min(1_000, idle.toMillis() / 4 + 1);
    long used = System.nanoTime();
    while (!end.await(look, TimeUnit.MILLISECONDS)) {
      if (!engine.hasItsFolder()) return; // it was removed, or moved
      if (!engine.isHealthy()) Runtime.getRuntime().halt(1); // the next command starts another
      if (engine.hasClients()) used = System.nanoTime();
      if (System.nanoTime() - used < idle.toNanos()) continue;
      engine.unpublish();
      if (end.await(GRACE, TimeUnit.MILLISECONDS) || !engine.hasClients()) return;
      engine.publish();
      used = System.nanoTime();
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
