package parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty store in a folder of its own, which goes when it is closed. */
public final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Store store;

  private Scratch(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
  }

  /** Makes one; the folder is readable by the user alone. */
  public static Scratch make() {
    Path folder;
    try {
      folder = Files.createTempDirectory("parley-scratch");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for temporary files: " + e, e);
    }
    try {
      return new Scratch(folder, Store.open(new Location.Embedded(folder)));
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
