package parley.neo4j.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/**
 * The ownership of a store: a lock on a file in its folder, from before the store is opened until
 * it is closed. The system releases it however the process ends, and no clock or process id says
 * who owns a store. The file tells who holds the lock.
 */
public final class StoreLock implements AutoCloseable {
  /** Those who look whether it is held, hold it for a moment themselves. */
  private static final int ATTEMPTS = 50;

  // Closing any channel of the file would release this process's own lock, so it must not look.
  private static final Map<Path, StoreLock> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final @Nullable Object identity;
  private final boolean wasClosed;
  private volatile StoreOwner owner;

  private StoreLock(Path file, FileChannel channel, StoreOwner owner) throws IOException {
    this.file = file;
    this.channel = channel;
    this.identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    this.owner = owner;
    this.wasClosed = channel.size() == 0;
  }

  /** Empty when another process has it, or this one has it already. */
  public static Optional<StoreLock> acquire(StoreFolder folder, Role role) {
    Path file = folder.lockFile();
    synchronized (HELD_HERE) {
      if (HELD_HERE.containsKey(file)) return Optional.empty();
      try {
        FileChannel channel =
            FileChannel.open(file, Set.of(READ, WRITE, CREATE), StoreFolder.ownerOnly());
        if (!locked(channel)) {
          channel.close();
          return Optional.empty();
        }
        StoreLock lock = new StoreLock(file, channel, StoreOwner.ofThisProcess(role));
        lock.write(lock.owner);
        HELD_HERE.put(file, lock);
        folder.removeLeftovers();
        return Optional.of(lock);
      } catch (IOException e) {
        throw noLocks(folder, e);
      }
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    for (int left = ATTEMPTS; left > 0; left--) {
      if (channel.tryLock() != null) return true;
      PollingPause.sleep();
    }
    return false;
  }

  private static StoreException noLocks(StoreFolder folder, IOException cause) {
    if (!String.valueOf(cause.getMessage()).matches("(?i).*(lock|not supported|implemented).*")) {
      return folder.failure(cause);
    }
    return new StoreException(
        Reason.FILE,
        "the file system of "
            + folder.path()
            + " has no locks that keep a store for one process; choose a folder on a local disk with --store",
        cause);
  }

  /** Whoever owns the store of a folder, as far as the owner has said so yet. */
  public static StoreOwnership look(StoreFolder folder) {
    Path file = folder.lockFile();
    @Nullable StoreLock here = HELD_HERE.get(file);
    if (here != null) return StoreOwnership.of(here.owner);
    try (FileChannel channel = FileChannel.open(file, READ)) {
      @Nullable FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true);
      if (shared != null) return StoreOwnership.FREE;
      return StoreOwnership.of(StoreOwner.parse(Files.readString(file)).orElse(null));
    } catch (OverlappingFileLockException e) {
      return StoreOwnership.of(null); // of this process, which is just taking it
    } catch (NoSuchFileException e) {
      return StoreOwnership.FREE;
    } catch (IOException e) {
      throw noLocks(folder, e);
    }
  }

  /** Whether the owner before has closed the store, or there was none. */
  boolean wasClosed() {
    return wasClosed;
  }

  /** Lets others use the store through the engine of this process. */
  public void publish(URI uri) throws IOException {
    write(owner.at(uri));
  }

  public void unpublish() throws IOException {
    write(owner.at(null));
  }

  /** Whether the folder still is the one that was locked: not removed, moved, or replaced. */
  public boolean isCurrent() {
    try {
      @Nullable Object now = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return identity == null || identity.equals(now);
    } catch (IOException e) {
      return false;
    }
  }

  private void write(StoreOwner now) throws IOException {
    channel.truncate(0);
    ByteBuffer text = ByteBuffer.wrap(now.format().getBytes(UTF_8));
    for (long at = 0; text.hasRemaining(); ) at += channel.write(text, at);
    owner = now;
  }

  @Override
  public void close() {
    close(true);
  }

  /** Releases it; a store that was not closed is to be mended by whoever opens it next. */
  void close(boolean closed) {
    synchronized (HELD_HERE) {
      try {
        if (closed) channel.truncate(0);
        channel.close();
      } catch (IOException e) {
        // The system releases it with the process.
      } finally {
        HELD_HERE.remove(file, this);
      }
    }
  }
}
