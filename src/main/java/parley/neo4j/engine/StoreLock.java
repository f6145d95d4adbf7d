package parley.neo4j.engine;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a process holds from before it opens a store for others until it has closed it: a lock on a
 * file, which the system releases however the process ends. It says that somebody lets others in,
 * is about to, or is closing; where, {@link EngineRecord} says.
 */
public final class StoreLock implements AutoCloseable {
  /** Those who look whether it is held, hold it for a moment themselves. */
  private static final int ATTEMPTS = 50;

  // Closing any channel of the file would release this process's own lock, so it must not look.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private StoreLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Empty when another process has it. */
  public static Optional<StoreLock> acquire(StoreFolder folder) {
    Path file = file(folder);
    if (!HELD_HERE.add(file)) return Optional.empty();
    try {
      FileChannel channel =
          FileChannel.open(file, Set.of(READ, WRITE, CREATE), StoreFolder.ownerOnly());
      for (int left = ATTEMPTS; left > 0; left--) {
        if (channel.tryLock() != null) return Optional.of(new StoreLock(file, channel));
        PollingPause.sleep();
      }
      channel.close();
      HELD_HERE.remove(file);
      return Optional.empty();
    } catch (IOException e) {
      HELD_HERE.remove(file);
      throw folder.failure(e);
    }
  }

  /** Whether a process has it, this one or another. */
  static boolean isHeld(StoreFolder folder) {
    Path file = file(folder);
    if (HELD_HERE.contains(file)) return true;
    try (FileChannel channel = FileChannel.open(file, READ)) {
      @Nullable FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true);
      return shared == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false; // most often there is none
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system releases it with the process.
    } finally {
      HELD_HERE.remove(file);
    }
  }

  private static Path file(StoreFolder folder) {
    return folder.path().resolve("hold");
  }
}
