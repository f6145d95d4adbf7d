package parley.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import parley.store.Location;
import parley.store.Store;

/** An empty store in a folder of its own, which goes when it is closed. */
final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Store store;

  private Scratch(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
  }

  static Scratch make() {
    Path folder;
    try {
      folder = Files.createTempDirectory("parley-verify");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for temporary files: " + e, e);
    }
    try {
      return new Scratch(folder, Store.open(new Location.Embedded(folder)));
    } catch (RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    try {
      store.close();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the temporary folder " + folder, e);
    }
  }
}
