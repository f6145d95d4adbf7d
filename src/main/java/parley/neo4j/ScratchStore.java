package parley.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.TemporaryFolders;
import parley.neo4j.location.StoreLocation;

/**
 * An empty store in a temporary folder of its own, which goes when it is closed, when the process
 * is asked to end, and, after a kill, when the next one is made.
 */
public final class ScratchStore implements AutoCloseable {
  private static final String PREFIX = "parley-scratch";

  private final Path folder;
  private final Store store;
  private final Thread atExit;

  private ScratchStore(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
    this.atExit = new Thread(() -> removeAtExit(folder));
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Makes one; the folder is readable by the user alone. */
  public static ScratchStore create() {
    Path folder;
    try {
      folder = Files.createTempDirectory(PREFIX);
      removeOrphans(folder.resolveSibling(""));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a folder for temporary files: " + e, e);
    }
    try {
      return new ScratchStore(folder, Store.open(new StoreLocation.Embedded(folder)));
    } catch (RuntimeException e) {
      TemporaryFolders.delete(folder);
      throw e;
    }
  }

  private static void removeAtExit(Path folder) {
    try {
      TemporaryFolders.delete(folder);
    } catch (UncheckedIOException e) {
      // The engine still writes there; the next one that is made removes it.
    }
  }

  /** Removes what processes have left that were killed: the locks of those that live are held. */
  private static void removeOrphans(Path temporary) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path one : all) {
        boolean orphan =
            Files.isReadable(one)
                && Files.exists(one.resolve("data"))
                && StoreLock.look(StoreFolder.at(one)).isFree();
        if (orphan) TemporaryFolders.delete(one);
      }
    } catch (UncheckedIOException e) {
      // Another user's, or another process removes it, too.
    }
  }

  /** The store. */
  public Store store() {
    return store;
  }

  @Override
  public void close() {
    try {
      store.close();
    } finally {
      TemporaryFolders.delete(folder);
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
