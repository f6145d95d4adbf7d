package parley.neo4j.bulk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.TemporaryFolders;
import parley.neo4j.engine.UnfinishedStore;
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
    DiskSpace disk = DiskSpace.of(folder.path());
    try {
      Path aside = Files.createTempDirectory(folder.path(), StoreFolder.STAGING);
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
        UnfinishedStore.mark(folder);
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
}
