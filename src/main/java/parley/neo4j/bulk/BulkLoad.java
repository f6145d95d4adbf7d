package parley.neo4j.bulk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.TemporaryFolders;
import parley.neo4j.location.StoreException;
import parley.neo4j.write.Changes;
import parley.neo4j.write.DiskSpaceGuard;
import parley.neo4j.write.LoadProgress;
import parley.rows.GraphRows;

/**
 * Makes an embedded store of a big load at once, by Neo4j's bulk importer. It is built aside and
 * moved into place, so that whatever ends it leaves no store or the whole one. Constraints and
 * indexes, which a store that is just moved does not have, are made when it is opened next.
 */
public final class BulkLoad {
  private static final String STAGING_PREFIX = "first-load-";
  private static final String UNFINISHED_MARKER = "unindexed";

  private final StoreFolder folder;

  public BulkLoad(StoreFolder folder) {
    this.folder = folder;
  }

  /**
   * Loads into a store that is not there yet.
   *
   * @return null when some text is of a kind that the importer would change
   */
  @Nullable
  public Changes load(GraphRows rows, LoadProgress progress, Clock clock, @Nullable String input) {
    removeLeftovers();
    DiskSpace disk = DiskSpace.of(folder.path());
    try {
      Path aside = Files.createTempDirectory(folder.path(), STAGING_PREFIX);
      try (ImportFiles files =
          ImportFiles.write(
              aside,
              rows,
              clock.instant().truncatedTo(ChronoUnit.SECONDS),
              DiskSpaceGuard.guard(progress, disk),
              input)) {
        progress.buildingStore();
        BulkImporter.run(aside, files.placedArguments(aside + "/"));
        // One that was killed right after this has left the file already.
        Files.write(folder.path().resolve(UNFINISHED_MARKER), new byte[0]);
        // Refused when another process has made a store there meanwhile.
        Files.move(aside.resolve("data"), folder.path().resolve("data"), ATOMIC_MOVE);
        return files.changes();
      } catch (ImportFile.UnsupportedTextException e) {
        return null;
      } finally {
        TemporaryFolders.delete(aside);
      }
    } catch (IOException | UncheckedIOException e) {
      throw folder.failure(e);
    } catch (StoreException e) {
      // The importer's words would be of one of its many files.
      throw e.getCause() != null && disk.isCauseOf(e) ? disk.exception(e) : e;
    }
  }

  /** What loads that were killed have left; none of them runs, or this one could not have begun. */
  private void removeLeftovers() {
    try (Stream<Path> files = Files.list(folder.path())) {
      files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(STAGING_PREFIX))
          .forEach(TemporaryFolders::delete);
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** Whether constraints and indexes are still to be made. */
  public static boolean isUnfinished(StoreFolder folder) {
    return Files.exists(folder.path().resolve(UNFINISHED_MARKER));
  }

  public static void markFinished(StoreFolder folder) {
    try {
      Files.deleteIfExists(folder.path().resolve(UNFINISHED_MARKER));
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }
}
