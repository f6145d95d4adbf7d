package parley.cli.runtime;

import java.util.Arrays;

/**
 * The environment variables that parley and its launcher read, with what help says of each. A
 * variable that is not here cannot be read, and a test finds those that nothing reads.
 */
public enum EnvironmentVariable {
  NEO4J_URI("a server instead of the embedded store: bolt://HOST:7687"),
  NEO4J_USERNAME("its user; neo4j when not set"),
  NEO4J_PASSWORD(
      "its password; there is no option for it, so that it never shows in a process list"),
  NEO4J_DATABASE("its database; the user's home database when not set"),
  PARLEY_STORE("folder of the embedded store"),
  XDG_DATA_HOME("where the embedded store is when PARLEY_STORE is not set: parley/store in it"),
  XDG_CACHE_HOME(
      "where the launcher keeps its cache for a fast start: parley in it; ~/.cache when not set"),
  HOME("where .local/share and .cache are when the two above are not set"),
  PARLEY_BULK("articles from which a first load uses the bulk importer: 10000 when not set"),
  PARLEY_KEEP(
      "idle minutes for which a command leaves the engine running: 10 when not set, 0 for never"),
  CI("set to anything: no engine is left running unless PARLEY_KEEP says so"),
  PARLEY_HEAP(
      "maximum heap of a command, such as 2g; a quarter of the machine's memory when not set, at most 4g"),
  PARLEY_JAVA("the java command to run with"),
  JAVA_HOME("the folder of the JDK to run with, when PARLEY_JAVA is not set"),
  PARLEY_START(
      "plain: start without the cache and settings for a fast start, to measure what they gain"),
  NO_COLOR("set to anything: no colours"),
  TERM("dumb: no colours"),
  COLUMNS("width of tables");

  private final String meaning;

  EnvironmentVariable(String meaning) {
    this.meaning = meaning;
  }

  /** A line for each, in columns. */
  public static String help() {
    int width = Arrays.stream(values()).mapToInt(one -> one.name().length()).max().orElse(0) + 2;
    StringBuilder lines = new StringBuilder();
    for (EnvironmentVariable one : values()) {
      lines.append(one.name()).append(" ".repeat(width - one.name().length()));
      lines.append(one.meaning).append('\n');
    }
    return lines.toString();
  }
}
