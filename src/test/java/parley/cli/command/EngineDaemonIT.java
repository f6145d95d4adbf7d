package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.InventedTalks;
import parley.cli.Cli.Run;
import parley.cli.Daemons;
import parley.cli.Shell;

/** The engine that a command leaves running, as a user meets it. */
@Order(1) // begins first, as it waits for processes while others use the engines
class EngineDaemonIT {
  private static final String ASK = "./parley report rounds/mediators --format csv";

  /** How often something is killed at some moment. */
  private static final int KILLS = Integer.getInteger("parley.kills", 2);

  /** How often two loads begin at once. */
  private static final int PAIRS = Integer.getInteger("parley.pairs", 3);

  /**
   * What takes for ever; the engine cannot end the first, and has not the memory for the second.
   */
  private static final List<String> ENDLESS =
      List.of(
          "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a|a|a)+\\\\1?c' AS x",
          "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n");

  @TempDir static Path home;
  private static Run answer;

  @BeforeAll
  static void load() throws Exception {
    Shell alone = new Shell(home);
    assertThat(alone.run("./parley load " + InventedTalks.FOLDER).code()).isZero();
    answer = withoutRemarks(alone.run(ASK));
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(recordFile()).isEmptyFile();
  }

  @AfterEach
  void stop() throws Exception {
    shell("1").run("./parley stop");
    assertThat(daemons()).isEmpty();
  }

  @Test
  void secondCommandUsesTheEngineThatTheFirstLeftAndStopEndsIt() throws Exception {
    assertAnswers(shell("1").run(ASK));
    ProcessHandle keeper = daemon();
    assertAnswers(shell("1").run(ASK));
    assertThat(shell("1").run("./parley status").out())
        .contains("kept by process " + keeper.pid())
        .containsPattern("heap +\\d+ MiB")
        .containsPattern("page cache +\\d+ MiB");
    assertThat(daemon()).isEqualTo(keeper);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(recordFile())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log())))
        .isEqualTo("rw-------");

    assertThat(shell("1").run("./parley stop").err())
        .isEqualTo("Stopped process " + keeper.pid() + ".\n");
    assertThat(keeper.isAlive()).isFalse();
    assertThat(recordFile()).isEmptyFile();
    assertThat(log()).content().isEmpty();
  }

  @Test
  @Tag("slow")
  void twoFirstCommandsAtOnceShareOneEngine() throws Exception {
    Shell.Running one = shell("1").start(ASK);
    Shell.Running other = shell("1").start(ASK);
    assertAnswers(one.end());
    assertAnswers(other.end());
    for (ProcessHandle process : daemons()) {
      if (process.pid() != recordedPid()) process.onExit().get(60, TimeUnit.SECONDS);
    }
    assertThat(daemon().pid()).isEqualTo(recordedPid());
  }

  @Test
  @Tag("long")
  void engineEndsWhenNobodyHasComeForAWhile() throws Exception {
    assertAnswers(shell("0.02").run(ASK));
    Optional<ProcessHandle> keeper = daemons().stream().findFirst();
    if (keeper.isPresent()) keeper.get().onExit().get(60, TimeUnit.SECONDS);
    assertThat(recordFile()).isEmptyFile();
    assertAnswers(shell("0.02").run(ASK));
  }

  @Test
  @Tag("long")
  void engineOutlivesCtrlCAndTheTerminal() throws Exception {
    assertAnswers(shell("1").run(ASK));
    ProcessHandle keeper = daemon();
    for (String signal : List.of("-INT", "-HUP", "-QUIT")) {
      new Shell(home).run("kill " + signal + " " + keeper.pid());
    }
    assertAnswers(shell("1").run(ASK));
    assertThat(daemon()).isEqualTo(keeper);
  }

  @Test
  @Tag("long")
  void serveTakesOver() throws Exception {
    assertAnswers(shell("1").run(ASK));
    ProcessHandle keeper = daemon();
    Shell.Running serve = shell("1").start("exec ./parley serve --port=0 --bolt-port=0");
    while (Files.readString(serve.out()).isEmpty() && serve.process().isAlive()) Thread.sleep(50);
    assertThat(keeper.isAlive()).isFalse();
    assertThat(shell("1").run("./parley status").out()).contains("served by process ");
    assertAnswers(shell("1").run(ASK));
    assertThat(daemons()).isEmpty();
    assertThat(shell("1").run("./parley stop").code()).isZero();
    assertThat(serve.end().code()).isEqualTo(143);
  }

  @Test
  @Tag("long")
  void engineOfAnotherBuildIsReplaced() throws Exception {
    assertAnswers(shell("1").run(ASK));
    ProcessHandle keeper = daemon();
    List<String> lines = Files.readAllLines(recordFile());
    lines.set(4, "0.0.1");
    Files.write(recordFile(), lines);
    assertAnswers(shell("1").run(ASK));
    assertThat(keeper.isAlive()).isFalse();
    assertThat(daemon().pid()).isEqualTo(recordedPid());
  }

  @Test
  @Tag("long")
  void engineEndsWhenItsStoreIsRemoved() throws Exception {
    Path store = home.resolve("other");
    Shell shell = shell("1").with("PARLEY_STORE", store.toString());
    assertThat(shell.run("./parley load " + InventedTalks.FOLDER).code()).isZero();
    ProcessHandle keeper = daemons(store).get(0);
    shell.run("rm -r " + store);
    keeper.onExit().get(60, TimeUnit.SECONDS);
    assertThat(store).doesNotExist();
  }

  @Test
  void copyOfAStoreIsAStoreOfItsOwn() throws Exception {
    assertAnswers(shell("1").run(ASK));
    Path copy = home.resolve("copy");
    assertThat(shell("1").run("cp -a " + home.resolve("store") + " " + copy).code()).isZero();
    Shell onCopy = new Shell(home).with("PARLEY_STORE", copy.toString());
    assertThat(onCopy.run("./parley unload tidewater-explained").err()).startsWith("Removed ");
    assertAnswers(shell("1").run(ASK));
    assertThat(shell("1").run("./parley query 'MATCH (a:Article) RETURN count(a) AS n'").out())
        .contains("6");
    assertThat(onCopy.run("./parley query 'MATCH (a:Article) RETURN count(a) AS n'").out())
        .contains("5");
  }

  @Test
  @Tag("slow")
  void firstBigLoadIsFinishedByTheEngineThatStays() throws Exception {
    Path store = home.resolve("big");
    Shell shell = shell("1").with("PARLEY_STORE", store.toString()).with("PARLEY_BULK", "3");
    Run load = shell.run("./parley load " + InventedTalks.FOLDER);
    assertThat(load.code()).as(load.err()).isZero();
    try {
      assertThat(fingerprint(shell)).isEqualTo(fingerprint(new Shell(home)));
      assertThat(
              shell.run("./parley query 'SHOW CONSTRAINTS YIELD name RETURN count(*) AS n'").out())
          .contains("7");
      assertThat(store.resolve("unindexed")).doesNotExist();
    } finally {
      shell.run("./parley stop");
    }
  }

  @Test
  @Tag("slow")
  void backupWaitsForCommandsEndsTheEngineAndLeavesAnother() throws Exception {
    assertAnswers(shell("1").run(ASK));
    ProcessHandle before = daemon();
    Shell.Running asking =
        shell("1").start("./parley query 'UNWIND range(1, 30000000) AS x RETURN sum(x % 7) AS n'");
    Run run = shell("1").run("./parley backup " + home.resolve("talks.backup"));
    assertThat(run.code()).as(run.err()).isZero();
    Run asked = asking.end();
    assertThat(asked.code()).as(asked.err()).isZero();
    before.onExit().get(60, TimeUnit.SECONDS);
    assertAnswers(shell("1").run(ASK));
    Shell other = new Shell(home).with("PARLEY_STORE", home.resolve("restored").toString());
    Run restored = other.run("./parley restore " + home.resolve("talks.backup"));
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(fingerprint(other)).isEqualTo(fingerprint(new Shell(home)));
  }

  @Test
  @Tag("slow")
  void twoFirstLoadsAtTheSameInstantBothEndWell() throws Exception {
    for (int i = 0; i < PAIRS; i++) {
      Shell shell = shell("1").with("PARLEY_STORE", home.resolve("pair" + i).toString());
      Shell.Running one = shell.start("./parley load " + InventedTalks.FOLDER + "/entities.yaml");
      Shell.Running other = shell.start("./parley load " + InventedTalks.FOLDER);
      Run first = one.end();
      Run second = other.end();
      assertThat(first.code()).as(first.err()).isZero();
      assertThat(second.code()).as(second.err()).isZero();
      assertThat(fingerprint(shell)).isEqualTo(fingerprint(new Shell(home)));
      shell.run("./parley stop");
    }
  }

  @Test
  @Tag("slow")
  void timeLimitHoldsWhateverIsAskedAndTheNextCommandWorks() throws Exception {
    assertAnswers(shell("1").run(ASK));
    for (String endless : ENDLESS) {
      for (String minutes : List.of("1", "0")) {
        if (minutes.equals("0")) shell("1").run("./parley stop");
        long begun = System.nanoTime();
        Run run = shell(minutes).run("./parley query \"" + endless + "\" --timeout 2s");
        assertThat(run.code()).as(run.err()).isEqualTo(9);
        assertThat(run.err()).contains("--timeout").doesNotContain("xception");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertAnswers(shell("1").run(ASK));
      }
    }
  }

  @Test
  @Tag("slow")
  void engineThatIsSlowToOpenAStoreIsWaitedFor() throws Exception {
    Shell.Running asking = shell("1").start(ASK);
    while (!Files.exists(recordFile()) || Files.size(recordFile()) == 0) Thread.sleep(1);
    ProcessHandle daemon = daemon();
    new Shell(home).run("kill -STOP " + daemon.pid() + "; sleep 12; kill -CONT " + daemon.pid());
    Run run = asking.end();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(answer.out());
    assertThat(run.err())
        .contains("parley: waiting for process " + daemon.pid() + " (parley keep)");
  }

  private static String fingerprint(Shell shell) throws Exception {
    return shell
        .run("./parley status --format csv")
        .out()
        .lines()
        .filter(line -> line.startsWith("fingerprint"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("slow")
  void nothingStaysWhereItIsNotWanted() throws Exception {
    assertAnswers(shell("1").run(ASK + " --no-keep"));
    assertAnswers(new Shell(home).with("PARLEY_KEEP", "").with("CI", "true").run(ASK));
    assertThat(daemons()).isEmpty();
    Run wrong = shell("soon").run(ASK);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("parley: \"soon\" is not a number of idle minutes");
  }

  @Test
  @Tag("crash")
  void killingCommandOrEngineAtAnyMomentLeavesAllWorking() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < KILLS; i++) {
      Shell.Running asking = shell("1").start("exec " + ASK);
      Thread.sleep(random.nextInt(4_000));
      if (i % 2 == 0) {
        daemons().forEach(ProcessHandle::destroyForcibly);
      } else {
        asking.process().destroyForcibly();
      }
      Run run = asking.end();
      assertThat(run.code()).as(run.err()).isIn(0, 5, 137);
      if (run.code() == 0) assertAnswers(run);
      assertThat(run.err()).doesNotContain("bug", "xception");
      assertAnswers(shell("1").run(ASK));
    }
  }

  private static void assertAnswers(Run run) {
    assertThat(withoutRemarks(run)).isEqualTo(answer);
  }

  /** A first command may prepare a fast start; on a busy machine an engine may be waited for. */
  private static Run withoutRemarks(Run run) {
    return new Run(
        run.code(), run.out(), run.err().replaceAll("parley: (preparing|waiting for) .*\n", ""));
  }

  private static Shell shell(String minutes) {
    return new Shell(home).with("PARLEY_KEEP", minutes);
  }

  private static Path recordFile() {
    return home.resolve("store/owner");
  }

  private static Path log() {
    return home.resolve("store/kept.log");
  }

  private static long recordedPid() throws IOException {
    return Long.parseLong(Files.readAllLines(recordFile()).get(1));
  }

  private static ProcessHandle daemon() {
    List<ProcessHandle> all = daemons();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<ProcessHandle> daemons() {
    return daemons(home.resolve("store"));
  }

  private static List<ProcessHandle> daemons(Path store) {
    return Daemons.of(store);
  }
}
