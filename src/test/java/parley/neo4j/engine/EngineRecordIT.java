package parley.neo4j.engine;

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
import parley.neo4j.GuestUser;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;

/** The note that tells others where a served store is. */
@ResourceLock("LOADS")
class EngineRecordIT {
  private static final URI ADDRESS = URI.create("bolt://127.0.0.1:7687");

  @TempDir Path path;

  @Test
  void noteOfThisProcessIsFollowedAndReadableByTheUserAlone() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path);
    folder.publish(EngineRecord.ofThisProcess(ADDRESS, true));
    assertThat(folder.engineRecord()).hasValue(EngineRecord.ofThisProcess(ADDRESS, true));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(recordFile())))
        .isEqualTo("rw-------");
    folder.unpublish();
    assertThat(folder.engineRecord()).isEmpty();
  }

  @Test
  void noteOfAProcessThatIsGoneIsRemoved() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path);
    // The number may be another process's by now.
    EngineRecord earlier =
        new EngineRecord(ADDRESS, ProcessHandle.current().pid(), Instant.EPOCH, false, "");
    for (String text :
        new String[] {
          earlier.format(),
          new EngineRecord(ADDRESS, 1L << 40, Instant.EPOCH, false, "").format(),
          "x",
          ""
        }) {
      Files.writeString(recordFile(), text);
      assertThat(folder.engineRecord()).isEmpty();
      assertThat(recordFile()).doesNotExist();
    }
  }

  @Test
  void noteThatLeadsToNoEngineIsNotFollowed() throws IOException {
    try (Store store = Store.open(new StoreLocation.Embedded(path))) {
      assertThat(store.version()).startsWith("Neo4j");
    }
    StoreFolder.at(path)
        .publish(EngineRecord.ofThisProcess(URI.create("bolt://127.0.0.1:1"), false));
    try (Store store = Store.open(new StoreLocation.Embedded(path))) {
      assertThat(store.version()).startsWith("Neo4j");
    }
  }

  @Test
  void guestComesInUntilTheStoreIsClosed() {
    StoreLocation asGuest;
    try (Store store = TestEngine.LOADS.empty()) {
      GuestUser guest = store.guest();
      asGuest = new StoreLocation.Server(guest.uri(), guest.username(), guest.password(), null);
      try (Store opened = Store.open(asGuest)) {
        assertThat(opened.version()).startsWith("Neo4j");
      }
    }
    assertThatThrownBy(() -> Store.open(asGuest))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.UNAUTHORIZED));
  }

  private Path recordFile() {
    return path.resolve("serving");
  }
}
