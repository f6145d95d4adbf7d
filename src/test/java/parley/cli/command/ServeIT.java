package parley.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.serve.RawHttpClient;

/** {@code parley serve} as a process, and the commands beside it. */
@Order(1) // begins first, as it waits for processes while others use the engines
class ServeIT {
  @TempDir static Path home;
  private static Path folder;

  @BeforeAll
  static void load() {
    folder = home.resolve("store");
    assertThat(cli().run("load", InventedTalks.FOLDER).code()).isZero();
  }

  @Test
  void othersUseTheStoreWhileItIsServedAndStopEndsIt() throws Exception {
    Run before = cli().run("report", "rounds/mediators", "--format", "csv");
    try (Server server = new Server("--port=0", "--bolt-port=0")) {
      RawHttpClient browser = new RawHttpClient(server.address()).enter();
      assertThat(browser.get("/parley/report/rounds/mediators.csv").body()).isEqualTo(before.out());

      assertThat(cli().run("report", "rounds/mediators", "--format", "csv")).isEqualTo(before);
      assertThat(cli().run("load", InventedTalks.FOLDER).err()).startsWith("Nothing changed: ");
      assertThat(cli().run("status").out()).contains("process " + server.process.pid());

      Run second = cli().run("serve", "--port=0", "--bolt-port=0");
      assertThat(second.code()).isEqualTo(5);
      assertThat(second.err())
          .isEqualTo(
              "parley: process "
                  + server.process.pid()
                  + " already serves the store in "
                  + folder
                  + "; stop it with \"parley stop\", or choose another folder with --store\n");

      Run stop = cli().run("stop");
      assertThat(stop.err()).isEqualTo("Stopped process " + server.process.pid() + ".\n");
      assertThat(server.process.waitFor()).isEqualTo(143);
      assertThat(folder.resolve("owner")).isEmptyFile();
      assertThat(server.errors()).doesNotContain("xception").doesNotContain(server.token());
    }
    assertThat(cli().run("stop").err())
        .isEqualTo("No process has the embedded store in " + folder + " open.\n");
    assertThat(cli().run("report", "rounds/mediators", "--format", "csv")).isEqualTo(before);
  }

  @Test
  @Tag("crash")
  void interruptedServerClosesTheStore() throws Exception {
    try (Server server = new Server("--port=0", "--bolt-port=0")) {
      new ProcessBuilder("kill", "-INT", Long.toString(server.process.pid())).start().waitFor();
      assertThat(server.process.waitFor()).isEqualTo(130);
    }
    assertThat(folder.resolve("owner")).isEmptyFile();
    assertThat(cli().run("report", "rounds/list").code()).isZero();
  }

  @Test
  @Tag("crash")
  void killedServerLeavesNothingInTheWay() throws Exception {
    try (Server server = new Server("--port=0", "--bolt-port=0")) {
      server.process.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("owner")).isNotEmptyFile();
    assertThat(cli().run("report", "rounds/list").code()).isZero();
    assertThat(folder.resolve("owner")).isEmptyFile();
  }

  @Test
  void portInUseIsOneSentenceWithTheRemedy() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Run pages = cli().run("serve", "--port", port, "--bolt-port=0");
      assertThat(pages.code()).isEqualTo(5);
      assertThat(pages.err())
          .isEqualTo(
              "parley: the port " + port + " is in use; choose another with --port, 0 for any\n");
      Run bolt = cli().run("serve", "--port=0", "--bolt-port", port);
      assertThat(bolt.code()).isEqualTo(5);
      assertThat(bolt.err())
          .isEqualTo(
              "parley: the port "
                  + port
                  + " for Bolt is in use; choose another with --bolt-port, 0 for any\n");
    }
    assertThat(cli().run("report", "rounds/list").code()).isZero();
  }

  @Test
  void serverOfAnotherStoreIsOutOfScope() {
    Run run =
        cli().with("NEO4J_URI", "bolt://127.0.0.1:1").with("NEO4J_PASSWORD", "x").run("serve");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("parley: parley serve only works with the embedded store; ");
    assertThat(Cli.onStore(home.resolve("none")).run("serve").code()).isEqualTo(5);
  }

  private static Cli cli() {
    return Cli.onStore(folder);
  }

  /** {@code parley serve} in a JVM of its own. */
  private static final class Server implements AutoCloseable {
    private final Process process;
    private final String address;
    private final Path errors = home.resolve("serve.err");

    Server(String... options) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "--add-opens=java.base/java.nio=ALL-UNNAMED",
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              "parley.cli.Parley",
              "serve");
      builder.command().addAll(List.of(options));
      builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
      builder.environment().put("PARLEY_STORE", folder.toString());
      builder.redirectError(errors.toFile());
      process = builder.start();
      BufferedReader out = process.inputReader(UTF_8);
      String line = out.readLine();
      if (line == null) throw new AssertionError(errors());
      address = line;
    }

    String address() {
      return address;
    }

    String token() {
      return address.substring(address.indexOf('#') + 1);
    }

    String errors() throws IOException {
      return Files.readString(errors);
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
  }
}
