package parley.cli.runtime;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import parley.load.LoadPlan;

/**
 * What surrounds a run: standard input, environment variables, what the launcher found out about
 * the terminal, for how many idle minutes an engine may be left running, and the clock with the
 * local zone. Passed in, so that a test can be the surroundings.
 */
public record Environment(
    InputStream input,
    Map<String, String> variables,
    String command,
    Path installation,
    boolean outputIsTerminal,
    boolean errorIsTerminal,
    int terminalWidth,
    String keep,
    Clock clock) {
  public Environment {
    variables = Map.copyOf(variables);
  }

  /** The surroundings of this process. */
  public static Environment ofProcess() {
    return new Environment(
        System.in,
        System.getenv(),
        ShellWord.quote(System.getProperty("parley.command", "parley")),
        Path.of(System.getProperty("parley.home", ".")),
        Boolean.getBoolean("parley.output.terminal"),
        Boolean.getBoolean("parley.error.terminal"),
        Integer.getInteger("parley.width", 0),
        System.getProperty("parley.keep", "0"),
        Clock.system(ZoneId.systemDefault()));
  }

  /** Standard output for bytes, which commands that print text must not use. */
  public static OutputStream standardOutput() {
    return new FileOutputStream(FileDescriptor.out);
  }

  /** A variable that is set and not empty. */
  public Optional<String> variable(EnvironmentVariable variable) {
    return Optional.ofNullable(variables.get(variable.name())).filter(value -> !value.isEmpty());
  }

  /** Whether commands leave an engine running. */
  public boolean keepsEngine() {
    return !keep.equals("0");
  }

  /** Whether text on standard output may have colours, by the conventions of NO_COLOR and TERM. */
  public boolean allowsColor() {
    return outputIsTerminal
        && variable(EnvironmentVariable.NO_COLOR).isEmpty()
        && !variable(EnvironmentVariable.TERM).equals(Optional.of("dumb"));
  }

  /** The width of the terminal, or of what COLUMNS promises; 0 when there is no limit. */
  public int width() {
    try {
      Optional<String> columns = variable(EnvironmentVariable.COLUMNS);
      if (columns.isPresent()) return Math.max(0, Integer.parseInt(columns.get()));
    } catch (NumberFormatException e) {
      // Not a number: as if it were not set.
    }
    return outputIsTerminal ? terminalWidth : 0;
  }

  /** From how many articles on a store that is not there yet is made of them at once. */
  public int bulkThreshold() {
    try {
      return variable(EnvironmentVariable.PARLEY_BULK)
          .map(Integer::parseInt)
          .orElse(LoadPlan.BULK_THRESHOLD);
    } catch (NumberFormatException e) {
      throw new CommandException(
          ExitCode.USAGE, "PARLEY_BULK is a number of articles, such as 10000", e);
    }
  }

  /** The user's folder for data, by the XDG base directory convention. */
  public Path dataFolder() {
    return variable(EnvironmentVariable.XDG_DATA_HOME)
        .map(Path::of)
        .orElseGet(() -> home().resolve(".local").resolve("share"))
        .resolve("parley");
  }

  /** The user's home folder; the JVM takes its own from elsewhere and ignores HOME. */
  private Path home() {
    return Path.of(variable(EnvironmentVariable.HOME).orElse(System.getProperty("user.home")));
  }
}
