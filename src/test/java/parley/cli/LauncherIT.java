package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import parley.InventedTalks;
import parley.cli.Cli.Run;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;

/** What users type: {@code ./parley}, as a process of its own. */
@TestMethodOrder(OrderAnnotation.class)
@Order(1) // begins first, as it waits for processes while others use the engines
class LauncherIT {
  @TempDir static Path home;

  @BeforeAll
  static void prepare() throws Exception {
    sh("./parley --version"); // prepares the fast start when it is not there yet
  }

  /** The JVM verifies a signed jar at every start, and keeps its classes out of the archive. */
  @Test
  void noJarIsSigned() throws Exception {
    List<String> signatures = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("target/parley"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jar")).toList()) {
        try (JarFile jar = new JarFile(file.toFile())) {
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"))
              .forEach(name -> signatures.add(file + "!" + name));
        }
      }
    }
    assertThat(signatures).isEmpty();
  }

  @Test
  @Order(1)
  void demoLoadsAnswersAndSaysWhatToTypeNext() throws Exception {
    Run run = sh("./parley demo");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Who mediated, chaired and hosted each round")
        .contains("Which demands each side made, and who rejected them")
        .contains("no article says")
        .endsWith("where the graph is, and its fingerprint\n");
    assertThat(run.err()).startsWith("Loaded ");
    assertThat(Shell.INSTALLATION.resolve("parley-demo.html"))
        .content()
        .contains("<svg class=\"parley-picture\"");
  }

  @Test
  @Tag("long")
  @Order(2)
  void secondDemoChangesNothingAndSaysSo() throws Exception {
    String fingerprint = fingerprint();
    assertThat(sh("./parley demo").err()).startsWith("Nothing changed: ");
    assertThat(fingerprint()).isEqualTo(fingerprint);
  }

  @Test
  @Tag("slow")
  @Order(3)
  void closedPipeIsNoFailure() throws Exception {
    requireStore();
    Run run = sh("./parley report demands/by-side --format jsonl | head -n 1");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception", "Broken pipe");
  }

  @Test
  @Tag("slow")
  @Order(3)
  void fullDiskIsCodeSeven() throws Exception {
    requireStore();
    assertThat(sh("./parley report rounds/list > /dev/full").code()).isEqualTo(7);
  }

  @Test
  @Tag("slow")
  @Order(3)
  void jsonIsReadByAnotherTool() throws Exception {
    requireStore();
    Run run = sh("./parley report rounds/mediators --format json 2>/dev/null");
    assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(run.out()).path("rows"))
        .isNotEmpty();
  }

  @Test
  @Order(3)
  void storeInUseIsOneSentenceThatNamesTheProcess() throws Exception {
    Path folder = home.resolve("store");
    try (Store held = Store.open(new StoreLocation.Embedded(folder))) {
      Run run = sh("./parley status");
      assertThat(run.code()).isEqualTo(5);
      assertThat(run.err())
          .isEqualTo(
              "parley: the store in "
                  + folder
                  + " is in use by process "
                  + ProcessHandle.current().pid()
                  + "; wait for it to finish, or choose another folder with --store\n");
      assertThat(held.location().describe()).contains(folder.toString());
    }
  }

  @Test
  @Order(3)
  void storeIsReadableByTheUserAlone() throws Exception {
    assertThat(sh("stat -c %a $PARLEY_STORE $PARLEY_STORE/password").out()).isEqualTo("700\n600\n");
  }

  @Test
  @Tag("slow")
  @Order(3)
  void namesInEveryScriptPassTheCommandLineWhateverTheLocale() throws Exception {
    requireStore();
    Run run =
        // In octal, as this process itself may be unable to pass such letters on.
        sh(
            "LC_ALL= LANG=C ./parley query 'RETURN $name AS name' --format csv --param name=$(printf '"
                + octal("Україна")
                + "')");
    assertThat(run.out()).isEqualTo("name\nУкраїна\n");
  }

  private static String octal(String text) {
    StringBuilder octal = new StringBuilder();
    for (byte one : text.getBytes(UTF_8)) octal.append(String.format("\\%03o", one & 0xff));
    return octal.toString();
  }

  @Test
  @Tag("slow")
  @Order(3)
  void heapIsWhatTheUserSays() throws Exception {
    requireStore();
    Run run = new Shell(home).with("PARLEY_HEAP", "300m").run("./parley status --format csv");
    // One of the two survivor spaces is never counted.
    assertThat(run.out()).containsPattern("heap,2[89]\\d MiB");
  }

  @Test
  @Order(4)
  void linkToTheLauncherWorksFromAnotherFolder() throws Exception {
    assertThat(sh("ln -s \"$PWD/parley\" $HOME/linked && cd / && $HOME/linked --version").out())
        .startsWith("parley ");
  }

  @Test
  @Order(4)
  void engineIsKeptByALauncherWhosePathAsksForQuotes() throws Exception {
    String launcher = "'" + Shell.INSTALLATION.toAbsolutePath() + "/parley' ";
    Shell keeping = new Shell(home).with("PARLEY_KEEP", "1");
    String answer = keeping.run(launcher + "report rounds/list --format csv").out();
    assertThat(answer).startsWith("process,");
    assertThat(keeping.run(launcher + "status").out()).contains("kept by process ");
    assertThat(keeping.run(launcher + "report rounds/list --format csv").out()).isEqualTo(answer);
    assertThat(keeping.run(launcher + "stop").err()).startsWith("Stopped process ");
  }

  @Test
  @Order(4)
  void homeThatTakesNoFolderIsOneSentence() throws Exception {
    Shell shell = new Shell(home).with("HOME", "/proc/nobody").with("PARLEY_STORE", "");
    for (String minutes : List.of("0", "1")) {
      Run run = shell.with("PARLEY_KEEP", minutes).run("./parley load " + InventedTalks.FOLDER);
      assertThat(run)
          .isEqualTo(
              new Run(
                  7,
                  "",
                  "parley: the store's folder /proc/nobody/.local/share/parley/store cannot be created: you cannot write to /proc; choose another with --store or PARLEY_STORE, or set HOME to a folder that you can write to\n"));
    }
  }

  /** Where the suite leaves out the demo, which makes it. */
  private static void requireStore() throws Exception {
    if (Files.exists(home.resolve("store/data"))) return;
    assertThat(sh("./parley demo").code()).isZero();
  }

  private static String fingerprint() {
    Run run = Cli.onStore(home.resolve("store")).run("status", "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out()
        .lines()
        .filter(line -> line.startsWith("fingerprint"))
        .findFirst()
        .orElseThrow();
  }

  private static Run sh(String command) throws IOException, InterruptedException {
    return new Shell(home).run(command);
  }
}
