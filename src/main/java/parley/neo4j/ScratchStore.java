package parley.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.neo4j.engine.TemporaryFolders;
import parley.neo4j.location.StoreLocation;

/** An empty store in a folder of its own, which goes when it is closed. */
public final class ScratchStore implements AutoCloseable {
  private final Path folder;
  private final Store store;

  private ScratchStore(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
  }

  /** Makes one; the folder is readable by the user alone. */
  public static ScratchStore create() {
    Path folder;
    try {
      folder = Files.createTempDirectory("parley-scratch");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for temporary files: " + e, e);
    }
    try {
      return new ScratchStore(folder, Store.open(new StoreLocation.Embedded(folder)));
    } catch (RuntimeException e) {
      TemporaryFolders.delete(folder);
      throw e;
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
    }
  }
}
