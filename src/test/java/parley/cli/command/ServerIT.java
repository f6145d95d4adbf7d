package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.neo4j.ServerProcess;

@Tag("slow")
@Order(1) // begins first, as it waits for processes while others use the engines
class ServerIT {
  @TempDir Path folder;

  @Test
  void serverAndEmbeddedStoreGiveTheSameFingerprintAndAnswers() throws IOException {
    try (ServerProcess server = ServerProcess.start()) {
      Cli remote =
          new Cli().with("NEO4J_URI", server.uri()).with("NEO4J_PASSWORD", "any: it asks for none");
      Cli embedded = Cli.onStore(folder.resolve("store"));

      for (Cli cli : List.of(remote, embedded)) {
        Run load = cli.run("load", InventedTalks.FOLDER);
        assertThat(load.code()).as(load.err()).isZero();
      }
      assertThat(contents(embedded)).isEqualTo(contents(remote));
      assertThat(answer(embedded)).isEqualTo(answer(remote)).contains("Oduya");
    }
    assertThat(others(folder)).isEmpty();
  }

  private static List<String> contents(Cli cli) {
    return cli.run("status", "--format", "csv")
        .out()
        .lines()
        .filter(line -> line.matches("(nodes|relationships|fingerprint).*"))
        .toList();
  }

  private static String answer(Cli cli) {
    return cli.run("report", "rounds/mediators", "--evidence", "--format", "json").out();
  }

  /** Files of the store that others than the user could read through its folder. */
  private static List<Path> others(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !mode(file).endsWith("------")).toList();
    }
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
