package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import parley.cli.Cli.Run;

/**
 * What users type, in a shell of its own, with a home folder and a store of the test's. It stands
 * in an installation that the build copies, whose path has a blank and brackets.
 */
public final class Shell {
  /** Where {@code ./parley} is. */
  public static final Path INSTALLATION = Path.of("target/Peace talks [1]");

  private final Path home;
  private final Map<String, String> variables = new HashMap<>();

  /** Commands leave no engine running, unless the test says so. */
  public Shell(Path home) {
    this.home = home;
    with("HOME", home.toString());
    with("PARLEY_STORE", home.resolve("store").toString());
    with("PARLEY_KEEP", "0");
    with("XDG_CACHE_HOME", Path.of("target/cache").toAbsolutePath().toString());
  }

  public Shell with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Run run(String command) throws IOException, InterruptedException {
    return start(command).end();
  }

  /** A command that runs. */
  public record Running(Process process, Path out, Path err) {
    public Run end() throws IOException, InterruptedException {
      int code = process.waitFor();
      return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
  }

  public Running start(String command) throws IOException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .directory(Files.exists(INSTALLATION) ? INSTALLATION.toFile() : null)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(
            name -> name.startsWith("NEO4J_") || name.startsWith("PARLEY_") || name.equals("CI"));
    environment.putAll(variables);
    return new Running(builder.start(), out, err);
  }
}
