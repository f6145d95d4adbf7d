package parley.neo4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.GuestUser;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;

/** Who owns a store is who holds its lock, and nothing else says so. */
@ResourceLock("LOADS")
class StoreLockIT {
  private static final URI ADDRESS = URI.create("bolt://127.0.0.1:7687");

  @TempDir Path path;

  @Test
  void ownerIsSeenWhileItHoldsTheLockAndReadableByTheUserAlone() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path);
    assertThat(StoreLock.look(folder)).isEqualTo(StoreOwnership.FREE);
    try (StoreLock lock = StoreLock.acquire(folder, Role.KEPT).orElseThrow()) {
      StoreOwner owner = StoreOwner.ofThisProcess(Role.KEPT);
      assertThat(StoreLock.look(folder)).isEqualTo(StoreOwnership.of(owner));
      lock.publish(ADDRESS);
      assertThat(StoreLock.look(folder)).isEqualTo(StoreOwnership.of(owner.at(ADDRESS)));
      assertThat(StoreLock.acquire(folder, Role.COMMAND)).isEmpty();
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("owner"))))
          .isEqualTo("rw-------");
    }
    assertThat(StoreLock.look(folder)).isEqualTo(StoreOwnership.FREE);
    assertThat(path.resolve("owner")).isEmptyFile();
  }

  @Test
  void folderIsTheSameByWhateverNameItIsReached() throws IOException {
    Path store = Files.createDirectory(path.resolve("store"));
    Path link = Files.createSymbolicLink(path.resolve("link"), store);
    try (StoreLock lock = StoreLock.acquire(StoreFolder.at(store), Role.KEPT).orElseThrow()) {
      assertThat(lock.isCurrent()).isTrue();
      assertThat(StoreLock.look(StoreFolder.at(link)).isFree()).isFalse();
      assertThat(StoreLock.acquire(StoreFolder.at(link), Role.KEPT)).isEmpty();
    }
  }

  @Test
  void textOfAFormerOwnerIsNotTheNewOnes() throws Exception {
    StoreFolder folder = StoreFolder.prepare(path);
    Files.writeString(
        path.resolve("owner"), StoreOwner.ofThisProcess(Role.KEPT).at(ADDRESS).format());
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                path.resolve("owner").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('1');
      assertThat(StoreLock.look(folder)).isEqualTo(StoreOwnership.of(null));
    } finally {
      holder.destroy();
      holder.waitFor();
    }
    assertThat(StoreLock.look(folder)).isEqualTo(StoreOwnership.FREE);
  }

  @Test
  void copyOfTheFileIsNobodys() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path.resolve("store"));
    StoreFolder copy = StoreFolder.prepare(path.resolve("copy"));
    try (StoreLock lock = StoreLock.acquire(folder, Role.KEPT).orElseThrow()) {
      lock.publish(ADDRESS);
      String text = StoreOwner.ofThisProcess(Role.KEPT).at(ADDRESS).format();
      Files.writeString(copy.path().resolve("owner"), text);
      assertThat(StoreLock.look(copy)).isEqualTo(StoreOwnership.FREE);
    }
  }

  @Test
  void ownerNoticesThatItsFolderIsAnotherNow() throws IOException {
    StoreFolder folder = StoreFolder.prepare(path.resolve("store"));
    try (StoreLock lock = StoreLock.acquire(folder, Role.KEPT).orElseThrow()) {
      assertThat(lock.isCurrent()).isTrue();
      Files.move(folder.path(), path.resolve("moved"));
      assertThat(lock.isCurrent()).isFalse();
    }
  }

  @Test
  void textThatIsNotWholeNamesNobody() {
    String text = StoreOwner.ofThisProcess(Role.SERVED).at(ADDRESS).format();
    assertThat(StoreOwner.parse(text)).hasValue(StoreOwner.ofThisProcess(Role.SERVED).at(ADDRESS));
    for (int end = 0; end < text.length() - 1; end++) {
      assertThat(StoreOwner.parse(text.substring(0, end))).as("%s", end).isEmpty();
    }
  }

  @Test
  void processOfAnotherContainerIsNeitherAskedNorEnded() {
    StoreOwner mine = StoreOwner.ofThisProcess(Role.KEPT).at(ADDRESS);
    StoreOwner other =
        new StoreOwner(mine.role(), mine.pid(), "another", "keep", mine.build(), ADDRESS);
    assertThat(other.process()).isEmpty();
    assertThatThrownBy(() -> other.requireSameMachine(StoreFolder.at(path)))
        .hasMessage(
            "the store in %s is in use by process %d of another container or machine (parley keep); stop it there, or choose another folder with --store",
            path, mine.pid());
  }

  @Test
  void whatIsLeftOfOneThatWasKilledIsNotFollowed() throws IOException {
    try (Store store = Store.open(new StoreLocation.Embedded(path))) {
      assertThat(store.version()).startsWith("Neo4j");
    }
    Files.writeString(
        path.resolve("owner"), StoreOwner.ofThisProcess(Role.SERVED).at(ADDRESS).format());
    try (Store store = Store.open(new StoreLocation.Embedded(path))) {
      assertThat(store.version()).startsWith("Neo4j");
    }
  }

  @Test
  void guestComesInUntilTheStoreIsClosed() {
    StoreLocation asGuest;
    try (Store store = TestEngine.LOADS.empty()) {
      GuestUser guest = store.guest(java.util.Set.of());
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
}
