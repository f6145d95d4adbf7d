package parley.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.InventedTalks;
import parley.cli.Cli.Run;
import parley.cli.runtime.CommandFactory;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.neo4j.TestEngine;
import picocli.CommandLine;

/**
 * The password of a server appears in no output, trace, file or process list, whatever the command;
 * the engine of the tests has a random one, which is looked for.
 */
@ResourceLock("ANY")
class SecretsIT {
  /** Have reports planned, which takes long. */
  private static final Set<String> LONG = Set.of("demo", "diff", "graph", "report");

  @TempDir static Path folder;
  private static String secret;
  private static Path file;

  @BeforeAll
  static void load() throws IOException {
    TestEngine.ANY.empty().close();
    secret = TestEngine.ANY.password();
    file = Files.writeString(folder.resolve("password"), secret + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** Each command, as it is used; the order is that of a life. */
  private static Map<String, List<String>> commands() {
    String out = folder.toString();
    Map<String, List<String>> commands = new TreeMap<>();
    commands.put("check", List.of("check", InventedTalks.FOLDER));
    commands.put("completion", List.of("completion"));
    commands.put("demo", List.of("demo", "-o", out + "/demo.html"));
    commands.put("diff", List.of("diff", "--as-of", "2018-01-01"));
    commands.put("export", List.of("export", "-o", out + "/all.cypher"));
    commands.put("graph", List.of("graph", "rounds/list", "-o", out + "/drawn.html"));
    commands.put("help", List.of("help", "environment"));
    commands.put("keep", List.of("keep"));
    commands.put("backup", List.of("backup", out + "/store.backup"));
    commands.put("restore", List.of("restore", out + "/none.backup"));
    commands.put("load", List.of("load", InventedTalks.FOLDER));
    commands.put("new", List.of("new", "article", InventedTalks.FOLDER));
    commands.put("pin", List.of("pin", "--dry-run", InventedTalks.FOLDER));
    commands.put("query", List.of("query", "SHOW SETTINGS"));
    commands.put("report", List.of("report", "rounds/list", "-o", out + "/list.json"));
    commands.put("serve", List.of("serve"));
    commands.put("status", List.of("status"));
    commands.put("stop", List.of("stop"));
    commands.put("unload", List.of("unload", "nowhere"));
    commands.put("verify", List.of("verify", out + "/none"));
    return commands;
  }

  @Test
  void noCommandIsForgotten() {
    CommandLine root =
        new CommandLine(new RootCommand(), new CommandFactory(Environment.ofProcess()));
    RootCommand.addCommands(root);
    assertThat(commands().keySet()).isEqualTo(new TreeMap<>(root.getSubcommands()).keySet());
  }

  @Test
  void passwordIsInNoOutputNorFile() throws IOException {
    Cli right = Cli.on(TestEngine.ANY);
    Cli fromFile = new Cli().with("NEO4J_URI", TestEngine.ANY.uri());
    // Another user's attempts lock nobody else out.
    Cli wrong = Cli.on(TestEngine.ANY).with("NEO4J_USERNAME", "nobody");
    for (List<String> words : commands().values()) {
      if (!LONG.contains(words.get(0))) assertHoldsNoSecret(right.run(debugged(words)));
      assertHoldsNoSecret(wrong.run(debugged(words)));
      if (words.get(0).equals("status")) {
        List<String> more = new ArrayList<>(words);
        more.addAll(List.of("--password-file", file.toString()));
        assertThat(assertHoldsNoSecret(fromFile.run(debugged(more))).code()).isZero();
      }
    }
    Files.delete(file);
    assertThat(holding(folder)).isEmpty();
    assertThat(holding(TestEngine.ANY.folder()))
        .containsExactly(TestEngine.ANY.folder().resolve("password"));
  }

  @Test
  @Tag("long")
  void passwordIsInNoAnswer() throws IOException {
    for (String command : LONG) {
      assertHoldsNoSecret(
          Cli.on(TestEngine.ANY).run(debugged(commands().getOrDefault(command, List.of()))));
    }
    assertThat(holding(folder)).doesNotContain(folder.resolve("drawn.html"));
  }

  @Test
  void passwordIsInNoProcessList() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "parley.cli.Parley",
            "query",
            "UNWIND range(1, 1000000000) AS n WITH n WHERE n < 0 RETURN n",
            "--timeout=1s");
    builder.environment().put("NEO4J_URI", TestEngine.ANY.uri());
    builder.environment().put("NEO4J_PASSWORD", secret);
    Process process = builder.redirectErrorStream(true).start();
    try {
      do {
        assertThat(commandLines()).noneMatch(line -> line.contains(secret));
      } while (!process.waitFor(200, TimeUnit.MILLISECONDS));
      assertThat(process.exitValue()).isEqualTo(ExitCode.LIMIT.code());
      assertThat(new String(process.getInputStream().readAllBytes(), ISO_8859_1))
          .contains("took longer than it may")
          .doesNotContain(secret);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void fileThatOthersMayReadIsWarnedOf() throws IOException {
    Path open = Files.writeString(folder.resolve("open"), "wrong");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
    Run run =
        new Cli()
            .with("NEO4J_URI", TestEngine.ANY.uri())
            .run("status", "--username", "nobody", "--password-file", open.toString());
    Files.delete(open);
    assertThat(run.code()).isEqualTo(ExitCode.UNAUTHORIZED.code());
    assertThat(run.err())
        .startsWith("parley: warning: others may read or change the password file " + open);
  }

  @Test
  void otherMachinesGetNoPasswordInTheClear() {
    Cli cli = new Cli().with("NEO4J_URI", "bolt://db.invalid").with("NEO4J_PASSWORD", "marker");
    assertThat(cli.run("status").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(cli.run("status", "--unencrypted").code()).isEqualTo(ExitCode.UNAVAILABLE.code());
    Run unchecked = cli.run("status", "--uri", "bolt+ssc://db.invalid");
    assertThat(unchecked.code()).isEqualTo(ExitCode.UNAVAILABLE.code());
    assertThat(unchecked.err()).startsWith("parley: warning: bolt+ssc accepts any certificate");
  }

  private static String[] debugged(List<String> words) {
    List<String> all = new ArrayList<>(List.of("--debug"));
    all.addAll(words);
    return all.toArray(String[]::new);
  }

  private static Run assertHoldsNoSecret(Run run) {
    assertThat(run.out()).doesNotContain(secret);
    assertThat(run.err()).doesNotContain(secret);
    return run;
  }

  private static List<Path> holding(Path folder) throws IOException {
    List<Path> holding = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(one, ISO_8859_1).contains(secret)) holding.add(one);
      }
    }
    return holding;
  }

  private static List<String> commandLines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (Path one : processes.map(process -> process.resolve("cmdline")).toList()) {
        try {
          if (Files.exists(one)) lines.add(Files.readString(one, ISO_8859_1));
        } catch (IOException e) {
          // It has ended meanwhile.
        }
      }
    }
    assertThat(lines).isNotEmpty();
    return lines;
  }
}
