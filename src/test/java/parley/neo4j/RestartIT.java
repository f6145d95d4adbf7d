package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.engine.EmbeddedEngine;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.LoadProgress;
import parley.rows.ArticleRows;
import parley.rows.GraphRows;

/** A server that is stopped and started again while a load goes on. */
@Tag("crash")
@ResourceLock("LOADS")
class RestartIT {
  private static final long SECONDS_DOWN = 3;

  @ParameterizedTest
  @ValueSource(ints = {1, 12})
  void loaderWaitsAndFinishes(int loadedBefore, @TempDir Path folder) throws Exception {
    Path file = GeneratedDossier.write(folder.resolve("dossier.jsonl"), 9, 20);
    GraphRows rows = InventedTalks.rows(file.toString());
    String quiet;
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(rows, LoadProgress.NONE);
      quiet = store.census().fingerprint();
    }

    Path place = folder.resolve("store");
    int port = freePort();
    ExecutorService loader = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(loadedBefore);
    EmbeddedEngine engine = EmbeddedEngine.open(place, port);
    StoreLocation server =
        new StoreLocation.Server(engine.uri(), EmbeddedEngine.USERNAME, engine.password(), null);
    try (Store store = Store.open(server)) {
      store.load(new GraphRows(rows.entities(), List.of()), LoadProgress.NONE);
      Future<?> load = loader.submit(() -> oneByOne(store, rows, begun));
      begun.await();
      engine.close();
      TimeUnit.SECONDS.sleep(SECONDS_DOWN);
      assertThat(load).as("the load waits").isNotDone();
      engine = EmbeddedEngine.open(place, port);
      load.get(2, TimeUnit.MINUTES);
      assertThat(store.retries()).isPositive();
      assertThat(store.census().fingerprint()).isEqualTo(quiet);
    } finally {
      loader.shutdownNow();
      engine.close();
    }
  }

  private static void oneByOne(Store store, GraphRows rows, CountDownLatch begun) {
    for (ArticleRows article : rows.articles()) {
      store.load(new GraphRows(List.of(), List.of(article)), LoadProgress.NONE);
      begun.countDown();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
