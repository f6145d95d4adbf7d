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
 * who owns a store. The file tells who holds the lock, once its owner has written it: a second lock
 * says so, as a copied file, or that of an owner who was killed, tells of somebody else.
 */
public final class StoreLock implements AutoCloseable {
  /** Those who look whether it is held, hold it for a moment themselves. */
  private static final int ATTEMPTS = 50;

  /** The byte whose lock is the ownership. */
  private static final long OWNED = 0;

  /**
   * The byte that is locked while the owner stands for the text: before, it is a former owner's.
   */
  private static final long SAID = 1;

  /** More than any owner writes. */
  private static final int MAX_BYTES = 1 << 16;

  // Closing any channel of the file would release this process's own lock, so it must not look.
  private static final Map<Path, StoreLock> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final @Nullable Object identity;
  private final boolean wasClosed;
  private volatile StoreOwner owner;
  private @Nullable FileLock said;

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
        if (lock(channel, OWNED) == null) {
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

  /** Null when another process has it, and not just for a moment. */
  private static @Nullable FileLock lock(FileChannel channel, long part) throws IOException {
    for (int left = ATTEMPTS; left > 0; left--) {
      @Nullable FileLock lock = channel.tryLock(part, 1, false);
      if (lock != null) return lock;
      PollingPause.sleep();
    }
    return null;
  }

  private static StoreException noLocks(StoreFolder folder, IOException cause) {
    if (!String.valueOf(cause.getMessage()).matches("(?i).*(lock|not supported|implemented).*")) {
      return folder.failure(cause);
    }
    return new StoreException(
        Reason.FILE,
        "the file system of "
            + folder.path()
            + " has no file locks, which a store needs; choose a folder on a local disk with --store",
        cause);
  }

  /** Whoever owns the store of a folder, as far as the owner has said so yet. */
  public static StoreOwnership look(StoreFolder folder) {
    Path file = folder.lockFile();
    synchronized (HELD_HERE) {
      @Nullable StoreLock here = HELD_HERE.get(file);
      if (here != null) return StoreOwnership.of(here.owner);
      try (FileChannel channel = FileChannel.open(file, READ)) {
        if (isFree(channel, OWNED)) return StoreOwnership.FREE;
        if (isFree(channel, SAID)) return StoreOwnership.of(null);
        Optional<StoreOwner> owner = StoreOwner.parse(read(channel));
        return StoreOwnership.of(isFree(channel, SAID) ? null : owner.orElse(null));
      } catch (NoSuchFileException e) {
        return StoreOwnership.FREE;
      } catch (IOException e) {
        throw noLocks(folder, e);
      }
    }
  }

  private static boolean isFree(FileChannel channel, long part) throws IOException {
    try (FileLock shared = channel.tryLock(part, 1, true)) {
      return shared != null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_BYTES));
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
      // until all is there
    }
    return UTF_8.decode(bytes.flip()).toString();
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
    if (said != null) said.release();
    channel.truncate(0);
    ByteBuffer text = ByteBuffer.wrap(now.format().getBytes(UTF_8));
    for (long at = 0; text.hasRemaining(); ) at += channel.write(text, at);
    said = lock(channel, SAID);
    if (said == null) throw new IOException("another process holds the lock of " + file);
    owner = now;
  }

  @Override
  public void close() {
    close(true);
  }

  /** Releases it; a store that was not closed is recovered by the process that opens it next. */
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
