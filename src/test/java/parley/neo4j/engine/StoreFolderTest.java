package parley.neo4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;

/** What is in a store's folder is for the user alone. */
class StoreFolderTest {
  @TempDir Path path;

  @Test
  void folderIsClosedToOthersAndEachFileOfOursToo() throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    StoreFolder folder = StoreFolder.prepare(path);
    folder.savePassword("marker");
    folder.log();
    StoreLock.acquire(folder, Role.COMMAND).orElseThrow().close();

    assertThat(mode(path)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(path)) {
      List<Path> all = files.sorted().toList();
      assertThat(all)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("kept.log", "owner", "password");
      assertThat(all).allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
    }
  }

  @Test
  void folderWithOtherThingsIsNoStoreAndKeepsItsPermissions() throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(path.resolve("letter.txt"), "x");
    assertThatThrownBy(() -> StoreFolder.prepare(path))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            path
                + " holds something other than a store; choose an empty or new folder with --store");
    assertThat(mode(path)).isEqualTo("rwxrwxrwx");
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
