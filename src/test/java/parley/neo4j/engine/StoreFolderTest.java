package parley.neo4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a store's folder is for the user alone. */
class StoreFolderTest {
  @TempDir Path path;

  @Test
  void folderIsClosedToOthersAndEachFileOfOursToo() throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    StoreFolder folder = StoreFolder.prepare(path);
    folder.savePassword("marker");
    folder.markInUse();
    folder.publish(EngineRecord.ofThisProcess(URI.create("bolt://127.0.0.1:1"), true));
    folder.log();
    StoreLock.acquire(folder).orElseThrow().close();

    assertThat(mode(path)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(path)) {
      List<Path> all = files.sorted().toList();
      assertThat(all)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("hold", "kept.log", "password", "serving", "used-by");
      assertThat(all).allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
