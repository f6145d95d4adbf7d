package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The note that tells others where a served store is. */
@ResourceLock("LOADS")
class RunningIT {
  private static final URI ADDRESS = URI.create("bolt://127.0.0.1:7687");

  @TempDir Path path;

  @Test
  void noteOfThisProcessIsFollowedAndReadableByTheUserAlone() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path);
    folder.letIn(Running.here(ADDRESS, true));
    assertThat(folder.running()).hasValue(Running.here(ADDRESS, true));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note())))
        .isEqualTo("rw-------");
    folder.letNobodyIn();
    assertThat(folder.running()).isEmpty();
  }

  @Test
  void noteOfAProcessThatIsGoneIsRemoved() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path);
    // The number may be another process's by now.
    Running earlier = new Running(ADDRESS, ProcessHandle.current().pid(), Instant.EPOCH, false, "");
    for (String text :
        new String[] {
          earlier.text(), new Running(ADDRESS, 1L << 40, Instant.EPOCH, false, "").text(), "x", ""
        }) {
      Files.writeString(note(), text);
      assertThat(folder.running()).isEmpty();
      assertThat(note()).doesNotExist();
    }
  }

  @Test
  void noteThatLeadsToNoEngineIsNotFollowed() throws IOException {
    try (Store store = Store.open(new Location.Embedded(path))) {
      assertThat(store.version()).startsWith("Neo4j");
    }
    StoreFolder.at(path).letIn(Running.here(URI.create("bolt://127.0.0.1:1"), false));
    try (Store store = Store.open(new Location.Embedded(path))) {
      assertThat(store.version()).startsWith("Neo4j");
    }
  }

  @Test
  void guestComesInUntilTheStoreIsClosed() {
    Location asGuest;
    try (Store store = TestEngine.LOADS.empty()) {
      Guest guest = store.guest();
      asGuest = new Location.Server(guest.uri(), guest.username(), guest.password(), null);
      try (Store opened = Store.open(asGuest)) {
        assertThat(opened.version()).startsWith("Neo4j");
      }
    }
    assertThatThrownBy(() -> Store.open(asGuest))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.UNAUTHORIZED));
  }

  private Path note() {
    return path.resolve("serving");
  }
}
