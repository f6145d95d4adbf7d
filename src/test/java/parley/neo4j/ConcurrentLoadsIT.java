package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.write.Changes;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Loader;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/** Several loaders of the same documents at once, in different orders, on one server. */
@ResourceLock("LOADS")
class ConcurrentLoadsIT {
  private static GraphRows rows;
  private static String expectedFingerprint;
  private static int next;

  @BeforeAll
  static void loadUndisturbed(@TempDir Path folder) throws IOException {
    Path file = GeneratedDossier.write(folder.resolve("dossier.jsonl"), 8, 12);
    rows = InventedTalks.rows(file.toString());
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(rows, LoadProgress.NONE);
      expectedFingerprint = store.census().fingerprint();
      next = store.census().relationships().getOrDefault("NEXT", 0);
      assertThat(next).isPositive();
    }
  }

  @Test
  void twoLoadersLeaveTheGraphOfOneAndEachArticleOnce() throws Exception {
    load(2, 1);
  }

  @ParameterizedTest
  @Tag("crash")
  @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8, 9})
  void fourLoadersDoToo(long seed) throws Exception {
    load(4, seed);
  }

  /** One load writes two articles at a time; each of its transactions holds one. */
  @Test
  void oneLoadInManyTransactionsLeavesTheSameGraph() {
    TestEngine.LOADS.empty().close();
    Changes changes = inTheEngine(1);
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      assertThat(store.census().fingerprint()).isEqualTo(expectedFingerprint);
    }
    assertThat(changes.articles().added().size()).isEqualTo(rows.articles().size());
  }

  @ParameterizedTest
  @Tag("crash")
  @ValueSource(longs = {1, 2, 3, 4})
  void severalDoBesideLoadersOverBolt(long seed) throws Exception {
    TestEngine.LOADS.empty().close();
    List<Callable<Changes>> all =
        List.of(
            () -> inTheEngine(seed),
            () -> inTheEngine(seed + 20),
            () -> oneByOne(new Random(seed + 10)),
            () -> oneByOne(new Random(seed)));
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    for (Future<Changes> done : threads.invokeAll(all)) done.get();
    threads.shutdown();
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      assertThat(store.census().fingerprint()).as("seed %d", seed).isEqualTo(expectedFingerprint);
    }
  }

  private static Changes inTheEngine(long seed) {
    List<ArticleRows> articles = new ArrayList<>(rows.articles());
    Collections.shuffle(articles, new Random(seed));
    return new Loader(TestEngine.LOADS.transactionRunner(), LoadProgress.NONE, Clock.systemUTC(), 1)
        .load(new GraphRows(rows.entities(), articles, Set.of()), null);
  }

  /** All want to put the rounds in order, and none sees what the others have not committed yet. */
  @Test
  @Tag("crash")
  void manyThatBeginAtOncePutRoundsInOrderOnce() throws Exception {
    for (int time = 0; time < 40; time++) {
      TestEngine.LOADS.empty().close();
      CyclicBarrier start = new CyclicBarrier(4);
      List<Callable<Changes>> all = new ArrayList<>();
      for (int loader = 0; loader < 4; loader++) {
        Random random = new Random(loader);
        all.add(
            () -> {
              start.await();
              return entities(random);
            });
      }
      ExecutorService threads = Executors.newFixedThreadPool(4);
      for (Future<Changes> done : threads.invokeAll(all)) done.get();
      threads.shutdown();
      try (Store store = Store.open(TestEngine.LOADS.location())) {
        assertThat(store.census().relationships().getOrDefault("NEXT", 0))
            .as("time %d", time)
            .isEqualTo(next);
      }
    }
  }

  private static Changes entities(Random random) {
    List<EntityRows> entities = new ArrayList<>(rows.entities());
    Collections.shuffle(entities, random);
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      return store.load(new GraphRows(entities, List.of()), LoadProgress.NONE);
    }
  }

  private static void load(int loaders, long seed) throws Exception {
    TestEngine.LOADS.empty().close();
    List<Callable<Changes>> all = new ArrayList<>();
    for (int loader = 0; loader < loaders; loader++) {
      Random random = new Random(seed * 100 + loader);
      all.add(() -> oneByOne(random));
    }
    ExecutorService threads = Executors.newFixedThreadPool(loaders);
    int added = 0;
    for (Future<Changes> done : threads.invokeAll(all))
      added += done.get().articles().added().size();
    threads.shutdown();
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      assertThat(store.census().fingerprint()).as("seed %d", seed).isEqualTo(expectedFingerprint);
    }
    assertThat(added).as("seed %d", seed).isEqualTo(rows.articles().size());
  }

  /** A transaction for each article, so that the loaders meet often. */
  private static Changes oneByOne(Random random) {
    List<EntityRows> entities = new ArrayList<>(rows.entities());
    List<ArticleRows> articles = new ArrayList<>(rows.articles());
    Collections.shuffle(entities, random);
    Collections.shuffle(articles, random);
    try (Store store = Store.open(TestEngine.LOADS.location())) {
      Changes changes = store.load(new GraphRows(entities, List.of()), LoadProgress.NONE);
      for (ArticleRows article : articles) {
        GraphRows one = new GraphRows(List.of(), List.of(article));
        changes = changes.plus(store.load(one, LoadProgress.NONE));
      }
      return changes;
    }
  }
}
