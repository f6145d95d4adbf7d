package parley.neo4j.engine;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.ByteUnit;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.location.StoreLocation;

/**
 * The room that is left on the disk of an embedded store. Without any the engine stops in the
 * middle of its work, so a load stops before.
 */
public final class DiskSpace {
  /** What has to stay, in bytes: for one transaction, and for what is in memory only so far. */
  static final long RESERVE = ByteUnit.mebiBytes(64);

  /** A disk with less than this has refused something. */
  private static final long FULL_BELOW = ByteUnit.mebiBytes(8);

  /** A new store with its log is eleven times as large as its documents, or a little less. */
  private static final int STORE_TO_DOCUMENT_RATIO = 8;

  private final Path folder;
  private final LongSupplier free;

  /** {@code free} tells how many bytes there are left. */
  DiskSpace(Path folder, LongSupplier free) {
    this.folder = folder;
    this.free = free;
  }

  public static DiskSpace of(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    return new DiskSpace(path, () -> usable(path));
  }

  /**
   * Looks whether a new store of documents of so many bytes has room.
   *
   * @throws StoreException when it has not
   */
  public static void requireFreeForDocuments(StoreLocation.Embedded location, long bytes) {
    of(location.folder()).requireFree(bytes * STORE_TO_DOCUMENT_RATIO, "nothing was written");
  }

  private static long usable(Path folder) {
    @Nullable Path there = folder;
    while (there != null && Files.notExists(there)) there = there.getParent();
    try {
      if (there == null) return Long.MAX_VALUE;
      FileStore store = Files.getFileStore(there);
      // What has no size at all, such as /proc, is no disk; making a folder there tells why not.
      return store.getTotalSpace() == 0 ? Long.MAX_VALUE : store.getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE; // not known
    }
  }

  /** Ends what is going on, and says what became of it, when there is less room than for that. */
  public void requireFree(long bytes, String became) {
    require(bytes + RESERVE, became);
  }

  /**
   * Ends the opening of a store without room: the engine would try forever. A store that was not
   * closed is recovered by writing, and a new one is written.
   */
  void requireToOpen(boolean closed) {
    require(closed ? FULL_BELOW : RESERVE, "the store was not opened, and nothing is lost");
  }

  private void require(long needed, String became) {
    long left = free.getAsLong();
    if (left >= needed) return;
    throw new StoreException(
        Reason.FILE,
        "the disk of "
            + folder
            + " has "
            + megabytes(left)
            + " free, and at least "
            + megabytes(needed)
            + " are needed; "
            + became
            + "; free some space, or choose another folder with --store");
  }

  /** Whether something has failed because the disk is full. */
  public boolean isCauseOf(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (String.valueOf(one.getMessage()).contains("No space left on device")) return true;
    }
    // The system's words for it may be in any language, and a server tells only of what followed.
    return isFull();
  }

  /** Whether almost nothing is left. */
  boolean isFull() {
    return free.getAsLong() < FULL_BELOW;
  }

  /** Whether less is left than has to. */
  boolean isScarce() {
    return free.getAsLong() < RESERVE;
  }

  /** The failure to report. */
  public StoreException exception(Throwable failure) {
    return new StoreException(
        Reason.FILE,
        "the disk of "
            + folder
            + " is full ("
            + megabytes(free.getAsLong())
            + " free); what was written before stays; free at least "
            + megabytes(RESERVE)
            + ", and run the same command again",
        failure);
  }

  private static String megabytes(long bytes) {
    return (bytes + 999_999) / 1_000_000 + " MB";
  }
}
