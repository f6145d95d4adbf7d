package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.GeneratedDossier;
import parley.neo4j.ConsistencyCheck;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;

/** A command that is killed at any byte it writes, and begun again, ends as if it had not been. */
@Order(1) // begins first, as it waits for processes while others use the engines
class KillIT {
  private static final long SEED = Long.getLong("parley.seed", System.nanoTime());
  private static final String LOAD = "./parley load ";

  /** What is killed. */
  enum Scenario {
    /** An everyday load, from the making of the store on. */
    LOAD(15),
    /** A load into a store that has the same articles, some of which changed. */
    RELOAD(12),
    /** The removal of an article. */
    UNLOAD(8),
    /** A first load by the bulk importer, and the making of its indexes. */
    FIRST(15);

    private final int kills;

    Scenario(int kills) {
      this.kills = kills;
    }
  }

  @TempDir Path home;
  private final Random random = new Random(SEED);
  private Path store;
  private Path dossier;

  @BeforeEach
  void tellSeed() {
    System.out.println("To repeat: -Dparley.seed=" + SEED);
    store = home.resolve("store");
    dossier = home.resolve("some.jsonl");
  }

  @Test
  @Tag("slow")
  void threeKillsOfOneLoad() throws Exception {
    GeneratedDossier.write(dossier, SEED, 60);
    Shell shell = shell(Scenario.LOAD);
    KilledCommand killing = new KilledCommand(shell, store, random);
    long writes = killing.written(LOAD + dossier);
    String quiet = fingerprint();
    remove(store);
    // Each takes up what the one before has left, of which a part is written already.
    for (int kills = 0; kills < 3; ) {
      if (killing.killed(LOAD + dossier, writes / 3)) kills++;
      else remove(store);
    }
    resume(shell, LOAD + dossier);
    assertFingerprint(quiet);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("crash")
  void manyKills(Scenario way) throws Exception {
    GeneratedDossier.write(dossier, SEED, 300);
    Path before = home.resolve("before");
    Shell shell = shell(way);
    if (way == Scenario.RELOAD || way == Scenario.UNLOAD) {
      resume(shell, LOAD + dossier);
      Files.move(store, before);
    }
    if (way == Scenario.RELOAD) change();
    String command = way == Scenario.UNLOAD ? "./parley unload article-1" : LOAD + dossier;
    KilledCommand killing = new KilledCommand(shell, store, random);
    begin(before);
    long writes = killing.written(command);
    String quiet = fingerprint();
    begin(before);
    for (int kills = 0; kills < way.kills; ) {
      if (!killing.killed(command, writes)) {
        begin(before); // it was quicker than the quiet one
        continue;
      }
      kills++;
      // Now and then what takes up is killed, too.
      if (random.nextInt(3) == 0) continue;
      resume(shell, command);
      assertFingerprint(quiet);
      begin(before);
    }
  }

  private Shell shell(Scenario way) {
    return new Shell(home).with("PARLEY_BULK", way == Scenario.FIRST ? "1" : "1000000");
  }

  private void begin(Path before) throws Exception {
    remove(store);
    if (Files.exists(before)) new Shell(home).run("cp -r " + before + " " + store);
  }

  /** Every third article tells something else, one has a claim less, and a person a new name. */
  private void change() throws IOException {
    List<String> lines = Files.readAllLines(dossier);
    lines.replaceAll(
        line ->
            line.matches(".*\"article\":\"article-\\d*[369]\".*")
                ? line.replace("\"paraphrase\":\"claim ", "\"paraphrase\":\"changed ")
                : line.replace("\"name\":\"person ", "\"name\":\"somebody "));
    lines.remove(lines.size() - 1);
    Files.write(dossier, lines);
  }

  /** An article that is gone already is no more there to be removed. */
  private static void resume(Shell shell, String command) throws Exception {
    Cli.Run run = shell.run(command);
    assertThat(run.code())
        .as(run.err())
        .isIn(command.contains("unload") ? List.of(0, 2) : List.of(0));
  }

  private void assertFingerprint(String quiet) throws Exception {
    assertThat(fingerprint()).as("seed " + SEED).isEqualTo(quiet);
    assertThat(ConsistencyCheck.complaints(store)).as("seed " + SEED).isEmpty();
  }

  private String fingerprint() {
    try (Store open = Store.open(new StoreLocation.Embedded(store), Clock.systemUTC())) {
      return open.census().fingerprint();
    }
  }

  private static void remove(Path folder) throws Exception {
    new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
  }
}
