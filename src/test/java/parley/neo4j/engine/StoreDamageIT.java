package parley.neo4j.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;

/** What is spoilt in a store is said, with what to do, or the store is as it was. */
class StoreDamageIT {
  /** How a file is spoilt. */
  enum Damage {
    GONE,
    EMPTY,
    HALF,
    CHANGED
  }

  @TempDir static Path home;
  private static Path whole;
  private static String fingerprint;

  @BeforeAll
  static void load() {
    whole = home.resolve("whole");
    assertThat(Cli.onStore(whole).run("load", InventedTalks.FOLDER).code()).isZero();
    fingerprint = fingerprint(Cli.onStore(whole).run("status", "--format", "csv"));
  }

  /** Files that stand for their kinds. */
  @ParameterizedTest
  @CsvSource({
    "data/databases/neo4j/neostore, EMPTY",
    "data/databases/neo4j/neostore.labeltokenstore.db, EMPTY",
    "data/databases/neo4j/neostore.nodestore.db, HALF",
    "data/transactions/neo4j/neostore.transaction.db.0, HALF",
    "data/databases/system/neostore.nodestore.db, GONE",
    "password, GONE"
  })
  void oneFile(String file, Damage damage) throws Exception {
    assertThat(outcome(file, damage)).matches("as it was|said to be damaged");
  }

  /** All of them, in every way. */
  @Test
  @Tag("crash")
  void everyFile() throws Exception {
    Map<String, List<String>> outcomes = new TreeMap<>();
    for (String file : files()) {
      for (Damage damage : Damage.values()) {
        outcomes
            .computeIfAbsent(outcome(file, damage), any -> new ArrayList<>())
            .add(damage + " " + file);
      }
    }
    outcomes.forEach(
        (outcome, cases) -> System.out.println(outcome + ": " + cases.size() + " " + cases));
    // What was turned over within a text is another text to the engine.
    assertThat(outcomes.keySet())
        .isSubsetOf("as it was", "said to be damaged", "seen by the fingerprint");
  }

  private static String outcome(String file, Damage damage) throws Exception {
    Path store = Files.createTempDirectory(home, "spoilt").resolve("store");
    new ProcessBuilder("cp", "-r", whole.toString(), store.toString()).start().waitFor();
    spoil(store.resolve(file), damage);
    Run run = Cli.onStore(store).run("status", "--format", "csv");
    if (run.code() != 0) {
      boolean said =
          run.code() == 7
              && run.err()
                  .matches("parley: .* is damaged(, or the engine has a fault)?: .*; .*\\n");
      return said ? "said to be damaged" : run.code() + " " + run.err();
    }
    if (fingerprint(run).equals(fingerprint)) return "as it was";
    return damage == Damage.CHANGED ? "seen by the fingerprint" : "unseen";
  }

  private static void spoil(Path file, Damage damage) throws IOException {
    switch (damage) {
      case GONE -> Files.delete(file);
      case EMPTY -> truncate(file, 0);
      case HALF -> truncate(file, Files.size(file) / 2);
      case CHANGED -> change(file);
    }
  }

  private static void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }

  /** Turns over 64 bytes a third in. */
  private static void change(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long at = channel.size() / 3;
      ByteBuffer bytes = ByteBuffer.allocate(64);
      channel.read(bytes, at);
      for (int i = 0; i < bytes.position(); i++) bytes.put(i, (byte) ~bytes.get(i));
      bytes.flip();
      channel.write(bytes, at);
    }
  }

  private static String fingerprint(Run status) {
    assertThat(status.code()).as(status.err()).isZero();
    return status.out().lines().filter(line -> line.startsWith("fingerprint")).findFirst().get();
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(whole)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        // Of indexes one stands for all, and of what is derived from records, too.
        boolean seen = name.endsWith(".id") || name.startsWith("index-") || name.endsWith(".cfs");
        if (Files.size(file) > 0 && !seen) files.add(whole.relativize(file).toString());
      }
    }
    return files;
  }
}
