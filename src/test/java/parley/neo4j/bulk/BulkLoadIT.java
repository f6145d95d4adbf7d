package parley.neo4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.engine.StoreFolder;
import parley.neo4j.engine.StoreLock;
import parley.neo4j.engine.StoreOwner.Role;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.Changes;
import parley.neo4j.write.LoadProgress;
import parley.rows.GraphRows;

/** A store that is made at once is the one that the everyday load makes. */
@ResourceLock("LOADS")
@ResourceLock("TALKS")
class BulkLoadIT {
  @TempDir Path folder;

  @Test
  void theSameGraphAsOtherwise() throws IOException {
    GraphRows rows =
        InventedTalks.rows(GeneratedDossier.write(folder.resolve("any.jsonl"), 11, 20).toString());
    String fingerprint;
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(rows, LoadProgress.NONE);
      fingerprint = store.census().fingerprint();
    }
    StoreLocation.Embedded location = new StoreLocation.Embedded(folder.resolve("store"));
    Changes made =
        Store.bulkLoad(location, rows, LoadProgress.NONE, Clock.systemUTC(), "input").orElseThrow();
    assertThat(made.articles().added().size()).isEqualTo(rows.articles().size());
    assertThat(names(location.folder()))
        .contains("data", "unindexed")
        .noneMatch(BulkLoadIT::isStaging);
    try (Store store = Store.open(location)) {
      assertThat(store.census().fingerprint()).isEqualTo(fingerprint);
      assertThat(store.loadTimes().first()).isNotNull();
      assertThat(constraints(store)).isEqualTo(constraints());
      assertThat(names(location.folder())).doesNotContain("unindexed");
      assertThat(store.loadedArticles("input")).contains(rows.articles().size());
      assertThat(store.load(rows, LoadProgress.NONE).isEmpty()).isTrue();
    }
  }

  @Test
  void theSameAsOtherwiseOfTheTalks() {
    GraphRows rows = TestEngine.TALKS.rows();
    StoreLocation.Embedded location = new StoreLocation.Embedded(folder.resolve("store"));
    assertThat(Store.bulkLoad(location, rows, LoadProgress.NONE, Clock.systemUTC(), "input"))
        .isPresent();
    try (Store store = Store.open(location);
        Store other = TestEngine.TALKS.loaded()) {
      assertThat(store.census()).isEqualTo(other.census());
      store.unload(rows.articles().iterator().next().id());
      assertThat(store.load(rows, LoadProgress.NONE).articles().added().size()).isEqualTo(1);
      assertThat(store.census()).isEqualTo(other.census());
    }
  }

  @Test
  void whatAKilledOneLeftIsRemoved() throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    Files.createDirectories(store.resolve("first-load-1").resolve("data"));
    Files.createFile(store.resolve("unindexed"));
    StoreLocation.Embedded location = new StoreLocation.Embedded(store);
    assertThat(Store.exists(location)).isFalse();
    assertThat(
            Store.bulkLoad(
                location, TestEngine.TALKS.rows(), LoadProgress.NONE, Clock.systemUTC(), "input"))
        .isPresent();
    assertThat(names(store)).noneMatch(BulkLoadIT::isStaging);
  }

  @Test
  void notBesideAnotherThatHoldsTheStore() {
    StoreLocation.Embedded location = new StoreLocation.Embedded(folder.resolve("store"));
    StoreLock other =
        StoreLock.acquire(StoreFolder.prepare(location.folder()), Role.MAKING).orElseThrow();
    assertThat(
            Store.bulkLoad(
                location, TestEngine.TALKS.rows(), LoadProgress.NONE, Clock.systemUTC(), "input"))
        .isEqualTo(Optional.empty());
    other.close();
  }

  private static boolean isStaging(String name) {
    return name.startsWith("first-load-");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<Object> constraints() {
    try (Store store = TestEngine.TALKS.loaded()) {
      return constraints(store);
    }
  }

  private static List<Object> constraints(Store store) {
    List<Object> names = new ArrayList<>();
    store
        .ask("SHOW INDEXES YIELD name, state RETURN name + state AS is ORDER BY is", Map.of())
        .rows()
        .forEach(row -> names.add(row.get("is")));
    return names;
  }
}
