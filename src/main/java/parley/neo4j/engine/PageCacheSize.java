package parley.neo4j.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.neo4j.io.ByteUnit;

/** How much memory the engine gets for the files of a store. */
public final class PageCacheSize {
  /** A load may make a small store large while it is open; what is not needed is not taken. */
  private static final long LEAST = ByteUnit.mebiBytes(512);

  private PageCacheSize() {}

  /** In bytes: room for the files and half as much again, but at most a quarter of the machine. */
  static long sizeFor(Path store) {
    long most = quarter();
    long mebibyte = ByteUnit.mebiBytes(1);
    long wanted = Math.max(LEAST, bytesIn(store.resolve("data").resolve("databases")) * 3 / 2);
    return Math.max(mebibyte * 8, Math.min(wanted, most) / mebibyte * mebibyte);
  }

  /** A quarter of the machine's memory, in bytes. */
  public static long quarter() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
        / 4;
  }

  private static long bytesIn(Path folder) {
    if (!Files.isDirectory(folder)) return 0;
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(PageCacheSize::size).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // the engine will tell what is wrong with the folder
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
