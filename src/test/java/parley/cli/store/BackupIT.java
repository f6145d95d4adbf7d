package parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.neo4j.SharedStore;
import parley.neo4j.Store;
import parley.neo4j.StoreBackup;
import parley.neo4j.location.StoreLocation;

/** The way back: a store packed into a file and made of one. */
class BackupIT {
  private static final int FLIPS = Integer.getInteger("parley.flips", 12);

  @TempDir static Path folder;
  @TempDir Path target;
  private static Path backup;
  private static String fingerprint;

  @BeforeAll
  static void backUp() {
    Cli cli = Cli.onStore(folder.resolve("store"));
    assertThat(cli.run("load", InventedTalks.FOLDER).code()).isZero();
    fingerprint = fingerprint(cli);
    backup = folder.resolve("talks.backup");
    Run run = cli.run("backup", backup.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("Backed up", fingerprint);
  }

  private static String fingerprint(Cli cli) {
    Run status = cli.run("status", "--format", "csv");
    assertThat(status.code()).as(status.err()).isZero();
    return status
        .out()
        .lines()
        .filter(line -> line.startsWith("fingerprint,"))
        .map(line -> line.substring("fingerprint,".length()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void restoredStoreIsTheOneThatWasBackedUpAndTakesLoads() {
    Cli cli = Cli.onStore(target.resolve("new"));
    Run run = cli.run("restore", backup.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("Restored", fingerprint);
    assertThat(fingerprint(cli)).isEqualTo(fingerprint);
    assertThat(cli.run("load", InventedTalks.FOLDER).err()).contains("Nothing changed");
    assertThat(names(target.resolve("new"))).containsExactlyInAnyOrder("data", "owner", "password");
  }

  @Test
  void fileIsForTheUserAloneAndReplacesNoOther() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    byte[] before = Files.readAllBytes(backup);
    Run again = Cli.onStore(folder.resolve("store")).run("backup", backup.toString());
    assertThat(again.code()).isEqualTo(7);
    assertThat(again.err()).contains(" already exists; name another one");
    assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    assertThat(names(folder)).containsExactlyInAnyOrder("store", "talks.backup");
  }

  @Test
  void passwordOfTheStoreIsNotInIt() throws IOException {
    try (FileSystem zip = zip(backup)) {
      try (Stream<Path> all = Files.list(zip.getPath("/"))) {
        assertThat(all.map(Path::toString)).containsExactlyInAnyOrder("/data", "/META-INF");
      }
    }
  }

  @Test
  void noStoreIsReplaced() {
    Run run = Cli.onStore(folder.resolve("store")).run("restore", backup.toString());
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.err()).contains("there is already a store in").contains("--store");
  }

  @Test
  void folderOfOtherThingsIsRefused() throws IOException {
    Files.writeString(target.resolve("letter.txt"), "Dear");
    Run run = Cli.onStore(target).run("restore", backup.toString());
    assertThat(run.code()).isEqualTo(7);
    assertThat(names(target)).containsExactly("letter.txt");
  }

  @Test
  void whatHasNoStoreIsNotBackedUp() {
    Run run = Cli.onStore(target.resolve("none")).run("backup", target + "/x.backup");
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("there is no store yet");
    assertThat(names(target)).isEmpty();
  }

  @Test
  void serversAreRefused() {
    for (String command : List.of("backup", "restore")) {
      Run run =
          Cli.alone()
              .with("NEO4J_PASSWORD", "x")
              .run(command, backup.toString(), "--uri", "bolt://localhost:1");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("only works with the embedded store");
    }
  }

  @Test
  void whatIsNoBackupIsSaidToBeNone() throws IOException {
    Path text = Files.writeString(target.resolve("a.txt"), "no backup");
    refused(text, "is not a backup of parley");
    refused(target, "is not a file");
    refused(target.resolve("gone"), "there is no file");
    Path zip = target.resolve("a.zip");
    try (FileSystem made =
        FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
      Files.writeString(made.getPath("/note"), "no backup");
    }
    refused(zip, "is not a backup of parley");
  }

  @Test
  void shorterFileIsRefusedWhereverItEnds() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    for (int length : List.of(0, 1, 100, whole.length / 2, whole.length - 200, whole.length - 1)) {
      Path shorter = target.resolve(length + ".backup");
      Files.write(shorter, Arrays.copyOf(whole, length));
      refused(shorter, length < 2 ? "is not a backup" : "is damaged");
    }
  }

  @Test
  void changedByteIsNoticedOrHasNoMeaning() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    Random random = new Random(18);
    for (int i = 0; i < FLIPS; i++) {
      byte[] changed = whole.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(target.resolve(at + ".backup"), changed);
      Cli cli = Cli.onStore(target.resolve("of-" + at));
      Run run = cli.run("restore", file.toString());
      if (run.code() == 0) {
        assertThat(fingerprint(cli)).isEqualTo(fingerprint);
      } else {
        assertThat(run.err()).containsPattern("is damaged|is not a backup");
        assertThat(target.resolve("of-" + at + "/data")).doesNotExist();
      }
    }
  }

  @Test
  void backupOfANewerEngineIsRefused() throws IOException {
    refused(rewritten("Neo4j-Version: .*", "Neo4j-Version: 99.0.0"), "this parley has the older");
    refused(rewritten("Parley-Backup: 1", "Parley-Backup: 2"), "a newer parley");
  }

  @Test
  void backupOfAnotherGraphIsRefused() throws IOException {
    refused(rewritten("Fingerprint: .*", "Fingerprint: 0"), "has another graph");
  }

  @Test
  void noFileLeavesTheFolder() throws IOException {
    Path outside = rewritten("Name: data/databases/neo4j/neostore\r", "Name: data/../../out\r");
    refused(outside, "is not a file of a store");
  }

  @Test
  void backupWaitsForWhoHasTheStoreAndNamesIt() throws Exception {
    StoreLocation.Embedded store = new StoreLocation.Embedded(folder.resolve("store"));
    try (Store open = SharedStore.serve(store, 0)) {
      assertThat(open.census().fingerprint()).isEqualTo(fingerprint);
      StoreBackup served = new StoreBackup(store);
      assertThatThrownBy(() -> served.write(null, message -> {}, OutputStream.nullOutputStream()))
          .hasMessageContaining("parley stop");
    }
  }

  private Path rewritten(String pattern, String replacement) throws IOException {
    Path copy = Files.createTempFile(target, "rewritten", ".backup");
    Files.write(copy, Files.readAllBytes(backup));
    try (FileSystem zip = zip(copy)) {
      Path manifest = zip.getPath("/META-INF/MANIFEST.MF");
      String text = Files.readString(manifest);
      String changed = text.replaceFirst(pattern, replacement);
      assertThat(changed).isNotEqualTo(text);
      Files.writeString(manifest, changed);
    }
    return copy;
  }

  private static FileSystem zip(Path file) throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
  }

  private void refused(Path file, String why) {
    Path store = target.resolve("refused");
    Run run = Cli.onStore(store).run("restore", file.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(7);
    assertThat(run.err()).contains(why).doesNotContain("Exception");
    assertThat(store.resolve("data")).doesNotExist();
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
