package parley.neo4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheSizeTest {
  private static final long MEBIBYTE = 1 << 20;

  @TempDir Path store;

  @Test
  void growsWithTheFilesOfTheStoreAndHasAFloor() throws IOException {
    assertThat(PageCacheSize.sizeFor(store)).isEqualTo(here(512));
    hold(100 * MEBIBYTE);
    assertThat(PageCacheSize.sizeFor(store)).isEqualTo(here(512));
    hold(400 * MEBIBYTE);
    assertThat(PageCacheSize.sizeFor(store)).isEqualTo(here(600));
  }

  @Test
  void takesAtMostAQuarterOfTheMachine() throws IOException {
    hold(1L << 42);
    assertThat(PageCacheSize.sizeFor(store)).isBetween(8 * MEBIBYTE, 1L << 40);
  }

  /** As much as this machine may give, in whole mebibytes. */
  private static long here(long mebibytes) {
    return Math.min(mebibytes * MEBIBYTE, PageCacheSize.quarter() / MEBIBYTE * MEBIBYTE);
  }

  /** A file with nothing in it takes no room on the disk. */
  private void hold(long bytes) throws IOException {
    Path folder = Files.createDirectories(store.resolve("data/databases/neo4j"));
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("neostore").toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
