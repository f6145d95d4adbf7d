package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.GeneratedDossier;
import parley.neo4j.ConsistencyCheck;

/** What {@link KillIT} promises, where the engine stays as it does for users. */
@Order(1) // begins first, as it waits for processes while others use the engines
class KeptEngineKillIT {
  private static final long SEED = Long.getLong("parley.seed", System.nanoTime());
  private static final int KILLS = Integer.getInteger("parley.kills", 7);

  /** What is killed. */
  enum Work {
    LOAD,
    UNLOAD,
    /** A first load by the bulk importer, which the kept engine finishes. */
    FIRST
  }

  @TempDir Path home;
  private final Random random = new Random(SEED);
  private Path dossier;
  private String quiet;
  private Duration took;

  @BeforeEach
  void tellSeed() {
    System.out.println("To repeat: -Dparley.seed=" + SEED);
    dossier = home.resolve("some.jsonl");
  }

  @ParameterizedTest
  @EnumSource
  @Tag("crash")
  void killedCommandOrEngineIsTakenUp(Work work) throws Exception {
    GeneratedDossier.write(dossier, SEED, 300);
    String command = work == Work.UNLOAD ? "./parley unload article-1" : "./parley load " + dossier;
    runQuietly(work, command);
    for (int i = 0; i < KILLS; i++) {
      Path store = home.resolve("store" + i);
      Shell shell = begin(work, store);
      Shell.Running running = shell.start("exec " + command);
      Thread.sleep((long) (took.toMillis() * random.nextDouble()));
      boolean engine = random.nextBoolean();
      if (engine) Daemons.of(store).forEach(ProcessHandle::destroyForcibly);
      if (!engine || random.nextBoolean()) running.process().destroyForcibly();
      Cli.Run killed = running.end();
      assertThat(killed.code()).as("seed " + SEED + ": " + killed.err()).isIn(0, 5, 137);
      assertThat(killed.err()).doesNotContain("bug", "xception");

      Cli.Run again = shell.run(command);
      // An article that is gone already is no more there to be removed.
      assertThat(again.code())
          .as("seed " + SEED + ": " + again.err())
          .isIn(work == Work.UNLOAD ? List.of(0, 2) : List.of(0));
      assertThat(fingerprint(shell)).as("seed " + SEED).isEqualTo(quiet);
      shell.run("./parley stop");
      assertThat(Daemons.of(store)).isEmpty();
      assertThat(names(store)).isSubsetOf("data", "owner", "password", "kept.log");
      assertThat(ConsistencyCheck.complaints(store)).as("seed " + SEED).isEmpty();
    }
  }

  private void runQuietly(Work work, String command) throws Exception {
    Path store = home.resolve("quiet");
    Shell shell = begin(work, store);
    long begun = System.nanoTime();
    Cli.Run run = shell.run(command);
    took = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(run.code()).as(run.err()).isZero();
    quiet = fingerprint(shell);
    shell.run("./parley stop");
  }

  /** The surroundings of a user, with a store that the command begins with. */
  private Shell begin(Work work, Path store) throws Exception {
    Shell shell =
        new Shell(home)
            .with("PARLEY_STORE", store.toString())
            .with("PARLEY_KEEP", "1")
            .with("PARLEY_BULK", work == Work.FIRST ? "1" : "1000000");
    if (work == Work.UNLOAD) {
      Cli.Run run = shell.run("./parley load " + dossier);
      assertThat(run.code()).as(run.err()).isZero();
    }
    return shell;
  }

  private static String fingerprint(Shell shell) throws Exception {
    Cli.Run status = shell.run("./parley status --format csv");
    assertThat(status.code()).as(status.err()).isZero();
    return status.out().lines().filter(line -> line.startsWith("fingerprint")).findFirst().get();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).toList();
    }
  }
}
