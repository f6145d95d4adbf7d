package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static parley.cli.StandInInstallation.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.Cli.Run;

/** What the launcher does with folders, Javas, locales and limits, seen with a small program. */
@Tag("thorough")
class LauncherTest {
  private static final String PREPARING =
      "parley: preparing a fast start, which is needed once …\n";
  private static final String REMEDY =
      "; install a JDK 17 or newer, and set JAVA_HOME to its folder or PARLEY_JAVA to its java command\n";

  @TempDir Path temporary;
  private Path folder;
  private Path cache;
  private Shell shell;

  @BeforeEach
  void shell() throws IOException {
    folder = temporary.toRealPath();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    cache = folder.resolve("cache");
    shell = new Shell(folder).with("XDG_CACHE_HOME", cache.toString()).with("JAVA_HOME", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peace talks [1]/a*b?/it's \"so\"/$HOME `id`/-x/100%p #;&|\\n~",
        "-leading dash",
        "with:colon",
        "Мирні переговори 和平/ż"
      })
  void runsFromAnyPathAndFastTheSecondTime(String name) throws Exception {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    StandInInstallation parley = StandInInstallation.in(folder.resolve(name));
    assertRuns(parley, PREPARING);
    assertRunsFast(parley);
    String relative = quoted(name + "/parley");
    assertThat(shell.run("cd " + quoted(folder.toString()) + " && " + relative + " check").out())
        .startsWith(parley.jar() + "\n");
  }

  @Test
  void movedFolderRunsAndItsOldPreparationGoes() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertRuns(parley, PREPARING);
    Files.move(folder.resolve("one"), folder.resolve("two"));
    StandInInstallation moved = new StandInInstallation(folder.resolve("two"));
    assertRuns(moved, PREPARING);
    assertRunsFast(moved);
    assertThat(prepared()).hasSize(1);
  }

  @Test
  void copiedFolderRunsItsOwnJars() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertRuns(parley, PREPARING);
    shell.run("cp -a " + folder.resolve("one") + " " + folder.resolve("two"));
    StandInInstallation copy = new StandInInstallation(folder.resolve("two"));
    assertRuns(copy, PREPARING);
    assertRunsFast(copy);
    assertRunsFast(parley);
  }

  @Test
  void linkToTheLauncherRunsFromWhereItPoints() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("Peace talks [1]"));
    Files.createSymbolicLink(folder.resolve("a link"), parley.folder().resolve("parley"));
    Run run = shell.with("PARLEY_START", "plain").run("cd / && '" + folder + "/a link' check");
    assertThat(run.out()).startsWith(parley.jar() + "\n");
  }

  @Test
  void newBuildReplacesWhatThatBeforePrepared() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertRuns(parley, PREPARING);
    List<Path> before = prepared();
    // As from a package, which keeps the times of its files.
    Files.setLastModifiedTime(parley.jar(), FileTime.fromMillis(1_000_000_000_000L));
    assertRuns(parley, PREPARING);
    assertRunsFast(parley);
    assertThat(prepared()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void twoJavasEachHaveTheirOwnAndTheTimeZoneChangesNothing() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    Path other = folder.resolve("other Java");
    Files.createSymbolicLink(other, Path.of(System.getProperty("java.home")));
    assertRuns(parley, PREPARING);
    shell.with("JAVA_HOME", other.toString());
    assertRuns(parley, PREPARING);
    for (String zone : List.of("Pacific/Apia", "Asia/Kathmandu")) {
      shell.with("TZ", zone).with("JAVA_HOME", other.toString());
      assertRunsFast(parley);
      shell.with("JAVA_HOME", "");
      assertRunsFast(parley);
    }
  }

  @Test
  void twoFirstRunsAtOnceBothRun() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    for (int pair = 0; pair < 5; pair++) {
      Path own = folder.resolve("cache" + pair);
      shell.with("XDG_CACHE_HOME", own.toString());
      Shell.Running one = shell.start(parley.launcher() + " check");
      Shell.Running other = shell.start(parley.launcher() + " check");
      List<Run> runs = List.of(one.end(), other.end());
      assertThat(runs).allSatisfy(run -> assertThat(run.out()).startsWith(parley.jar() + "\n"));
      assertThat(runs).extracting(Run::err).containsExactlyInAnyOrder(PREPARING, "");
      assertRunsFast(parley);
      assertThat(files(own.resolve("parley"))).hasSize(1);
    }
  }

  @Test
  void whatIsPreparedIsForItsUserAlone() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertRuns(parley, PREPARING);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(prepared().get(0))))
        .isEqualTo("rwx------");
    assertThat(files(parley.folder().resolve("target/parley")))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("browser", "engine", "full.jar", "lib", "light.jar");
  }

  @Test
  void anotherUserRunsAnInstallationThatOnlyItsOwnerCanWrite() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    Files.createFile(parley.folder().resolve("pom.xml")); // newer than what is built
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
    assumeThat(shell.run("id -u").out()).isEqualTo("0\n");
    shell.with("XDG_CACHE_HOME", own.toString());
    String nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups " + parley.launcher();
    assertThat(shell.run(nobody + " check").err()).isEqualTo(PREPARING);
    assertThat(shell.run(nobody + " check").out()).contains("\narchive\n");
  }

  @Test
  void whatAnotherUserPreparedIsNotUsed() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertRuns(parley, PREPARING);
    assumeThat(shell.run("chown 65534 " + cache.resolve("parley")).code()).isZero();
    Run run = shell.run(parley.launcher() + " check");
    assertThat(run.out()).contains("\nno archive\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutAnyCacheFolderItRunsAllTheSame() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    shell.with("XDG_CACHE_HOME", "not/absolute").with("HOME", "/proc/nobody");
    assertThat(shell.run(parley.launcher() + " check 'a b'"))
        .isEqualTo(new Run(0, output(parley, "[check, a b]", "no archive"), ""));
  }

  @Test
  void damagedArchiveIsNotUsed() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertRuns(parley, PREPARING);
    Path archive = prepared().get(0).resolve("full.jsa");
    archive.toFile().setWritable(true);
    Files.write(archive, new byte[100]);
    assertThat(shell.run(parley.launcher() + " check 'a b'"))
        .isEqualTo(new Run(0, output(parley, "[check, a b]", "no archive"), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "C.UTF-8,,,",
    "xx_YY.UTF-8,,,",
    "C,,,",
    "POSIX,,,",
    "'','',C.UTF-8,",
    "'','',xx_YY.utf8,",
    // The JVM takes all of the variables or none.
    "'',C.UTF-8,'',xx_YY.UTF-8"
  })
  void namesInEveryScriptArriveWhateverTheLocale(String all, String ctype, String lang, String time)
      throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    shell.with("PARLEY_START", "plain").with("LC_ALL", all).with("LC_CTYPE", text(ctype));
    shell.with("LANG", text(lang)).with("LC_TIME", text(time));
    Run run = shell.run(parley.launcher() + " check \"$(printf '\\320\\226\\304\\207')\"");
    assertThat(run.out()).contains("\n[check, Жć]\n");
    assertThat(run.err()).isEmpty();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Test
  void wrongJavaHomeIsNamedAndTheJavaOnThePathIsRun() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    shell.with("PARLEY_START", "plain").with("JAVA_HOME", "/no where");
    String java = shell.run("command -v java").out().strip();
    Run run = shell.run(parley.launcher() + " check");
    assertThat(run.out()).startsWith(parley.jar() + "\n");
    assertThat(run.err())
        .isEqualTo(
            "parley: JAVA_HOME is /no where, which has no bin/java; running "
                + java
                + " instead; set JAVA_HOME to the folder of a JDK, or unset it\n");
  }

  @Test
  void withoutAnyJavaTheRemedyNamesTheWrongJavaHome() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("locale", "readlink", "grep", "printf"))
      shell.run("ln -s \"$(command -v " + tool + ")\" " + tools);
    String launcher = "PATH=" + tools + " " + parley.launcher();
    assertFails(shell, launcher, 7, "no java is on the PATH" + REMEDY);
    shell.with("JAVA_HOME", "/nothing");
    String wrong = "JAVA_HOME is /nothing, which has no bin/java, and no java is on the PATH";
    assertFails(shell, launcher, 7, wrong + REMEDY);
    shell.with("PARLEY_JAVA", "/nothing/java");
    assertFails(
        shell, launcher, 7, "PARLEY_JAVA is /nothing/java, which is not a java command" + REMEDY);
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_292, 8", "11.0.2, 11", "16, 16"})
  void javaThatIsTooOldIsNamed(String version, String spoken) throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    Path java = StandInInstallation.oldJava(folder.resolve("old jdk"), version);
    String message = java + " is Java " + spoken + ", and parley needs 17 or newer" + REMEDY;
    shell.with("JAVA_HOME", folder.resolve("old jdk").toString());
    assertFails(shell, parley.launcher(), 7, message);
    assertFails(shell.with("PARLEY_JAVA", java.toString()), parley.launcher(), 7, message);
  }

  @Test
  void commandThatIsNoJavaIsNamed() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertFails(
        shell.with("PARLEY_JAVA", "/bin/echo"),
        parley.launcher(),
        7,
        "/bin/echo is not a working Java (it says \"-version\")" + REMEDY);
  }

  @ParameterizedTest
  @CsvSource({
    "10x, 'which is not a size; set it to one such as 800m or 4g, or unset it'",
    "g, 'which is not a size; set it to one such as 800m or 4g, or unset it'",
    "1.5g, 'which is not a size; set it to one such as 800m or 4g, or unset it'",
    "-1g, 'which is not a size; set it to one such as 800m or 4g, or unset it'",
    "1g -version, 'which is not a size; set it to one such as 800m or 4g, or unset it'",
    "99999999999999g, 'which is not a size; set it to one such as 800m or 4g, or unset it'",
    "1k, 'which is too small; set it to at least 64m, or unset it'",
    "300, 'which is too small; set it to at least 64m, or unset it'"
  })
  void heapThatIsNoneIsToldWithWhatHelps(String heap, String message) throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    String shown = message.contains("not a size") ? "\"" + heap + "\"" : heap;
    assertFails(
        shell.with("PARLEY_HEAP", heap),
        parley.launcher(),
        2,
        "PARLEY_HEAP is " + shown + ", " + message + "\n");
  }

  @Test
  void heapOfMoreThanTheMachineHasIsRefusedAndOthersAreTaken() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    Run run = shell.with("PARLEY_HEAP", "99999g").run(parley.launcher() + " check");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .matches(
            "parley: PARLEY_HEAP is 99999g, and this machine has only \\d+m; set it to less, or .+\n");
    for (String heap : List.of("128m", "131072k", "134217728", "128M")) {
      assertThat(shell.with("PARLEY_HEAP", heap).run(parley.launcher() + " check heap").out())
          .containsPattern("\n12\\d MiB\n");
    }
  }

  @Test
  void tooFewOpenFilesAreToldBeforeAnythingStarts() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    assertThat(shell.run("ulimit -n 128; " + parley.launcher() + " report"))
        .isEqualTo(
            new Run(
                7,
                "",
                "parley: only 128 files can be open at once, and parley needs 1024; raise the limit, as with \"ulimit -n 1024\"\n"));
    assertThat(shell.run("ulimit -n 1024; " + parley.launcher() + " report").code()).isZero();
  }

  @Test
  void folderWithoutProgramIsTold() throws Exception {
    StandInInstallation parley = StandInInstallation.in(folder.resolve("one"));
    Files.delete(parley.jar());
    assertFails(
        shell,
        parley.launcher(),
        7,
        "there is no program in "
            + folder.resolve("one/target/parley")
            + "; copy the whole folder of parley, or build it again\n");
  }

  private static void assertFails(Shell shell, String launcher, int code, String message)
      throws Exception {
    assertThat(shell.run(launcher + " check")).isEqualTo(new Run(code, "", "parley: " + message));
  }

  private void assertRuns(StandInInstallation parley, String err) throws Exception {
    Run run = shell.run(parley.launcher() + " check 'a b'");
    assertThat(run).isEqualTo(new Run(0, output(parley, "[check, a b]", "archive"), err));
  }

  private void assertRunsFast(StandInInstallation parley) throws Exception {
    assertRuns(parley, "");
  }

  private static String output(StandInInstallation parley, String words, String archive) {
    return parley.jar() + "\n" + words + "\n" + archive + "\n";
  }

  private List<Path> prepared() throws IOException {
    return files(cache.resolve("parley"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
