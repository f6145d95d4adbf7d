package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.cli.Cli.Run;
import parley.cli.Shell;
import parley.neo4j.ConsistencyCheck;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;

/** A small disk that becomes full. Needs a system where it can be mounted: Linux, as root. */
@Tag("crash")
@Timeout(600)
class FullDiskIT {
  private static final int MEGABYTES = 160;

  @TempDir Path home;
  private Path disk;
  private Path store;
  private Path dossier;
  private Shell shell;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(home.resolve("disk"));
    store = disk.resolve("store");
    shell = new Shell(home).with("PARLEY_STORE", store.toString());
    String mount = "mount -t tmpfs -o size=" + MEGABYTES + "m tmpfs " + disk;
    assumeTrue(shell.run(mount).code() == 0, "no disk can be mounted here, so none is filled");
    dossier = GeneratedDossier.write(home.resolve("some.jsonl"), 3, 400);
  }

  @AfterEach
  void unmount() throws Exception {
    shell.run("umount -l " + disk);
  }

  @Test
  void loadThatNeedsMoreThanThereIsDoesNotBegin() throws Exception {
    fill(MEGABYTES - 70);
    Run run = shell.run("./parley load " + dossier);
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err())
        .matches(
            "parley: the disk of \\S+ has \\d+ MB free, and at least \\d+ MB are needed; nothing was written; .*\n");
    assertThat(store).doesNotExist();
  }

  @Test
  void loadThatFillsTheDiskIsTakenUpWhereItWasOnceThereIsRoom() throws Exception {
    Shell.Running load = shell.start("exec ./parley load " + dossier);
    Path log = store.resolve("data/transactions/neo4j/neostore.transaction.db.0");
    while (load.process().isAlive() && log.toFile().length() < 1_500_000) Thread.sleep(1);
    fill(MEGABYTES);
    full(load.end());
    full(shell.run("./parley status"));
    Files.delete(disk.resolve("filler"));
    Run again = shell.run("./parley load " + dossier);
    assertThat(again.code()).as(again.err()).isZero();
    String mended = fingerprint();
    assertThat(ConsistencyCheck.complaints(store)).isEmpty();

    shell.run("rm -r " + store);
    assertThat(shell.run("./parley load " + dossier).code()).isZero();
    assertThat(fingerprint()).isEqualTo(mended);
  }

  @Test
  void firstLoadLeavesNoStore() throws Exception {
    shell.with("PARLEY_BULK", "1");
    Shell.Running load = shell.start("exec ./parley load " + dossier);
    while (load.process().isAlive() && !hasStagingFolder()) Thread.sleep(1);
    fill(MEGABYTES);
    full(load.end());
    assertThat(store.resolve("data")).doesNotExist();
    assertThat(hasStagingFolder()).isFalse();
  }

  @Test
  void whatIsWrittenToAFileIsThereWhollyOrNotAtAll() throws Exception {
    shell.with("PARLEY_STORE", home.resolve("store").toString());
    assertThat(shell.run("./parley load " + InventedTalks.FOLDER).code()).isZero();
    fill(MEGABYTES);
    for (String command :
        List.of("export -o", "graph rounds/timeline -o", "graph --all --type svg -o")) {
      for (String name : List.of("x.graphml", "x.svg")) {
        Run run = shell.run("./parley " + command + " " + disk.resolve(name));
        assertThat(run.code()).as(run.err()).isIn(2, 7);
        assertThat(run.err()).doesNotContain("bug", "\tat ");
        assertThat(disk.toFile().list()).containsExactly("filler");
      }
    }
  }

  private static void full(Run run) {
    assertThat(run.code()).as(run.err()).isEqualTo(7);
    assertThat(run.err()).contains("the disk of ").containsPattern("free (some space|at least)");
  }

  private boolean hasStagingFolder() throws IOException {
    if (Files.notExists(store)) return false;
    try (var files = Files.list(store)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("first-load-"));
    }
  }

  /** Takes so many megabytes, or all there are. */
  private void fill(int megabytes) {
    byte[] some = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
      for (int i = 0; i < megabytes * 16; i++) out.write(some);
    } catch (IOException e) {
      // It is full.
    }
  }

  private String fingerprint() {
    try (Store open = Store.open(new StoreLocation.Embedded(store))) {
      return open.census().fingerprint();
    }
  }
}
