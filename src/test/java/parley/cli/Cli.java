package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import parley.cli.runtime.Environment;
import parley.neo4j.TestEngine;

/** Runs command lines through the real entry, in surroundings of the test's making. */
public final class Cli {
  /** What a command left behind. */
  public record Run(int code, String out, String err) {}

  private final Map<String, String> variables = new HashMap<>();
  private InputStream input = InputStream.nullInputStream();
  private boolean terminal;
  private Clock clock = Clock.systemUTC();

  /** Against an engine of the tests, as against any server. */
  public static Cli on(TestEngine engine) {
    return new Cli().with("NEO4J_URI", engine.uri()).with("NEO4J_PASSWORD", engine.password());
  }

  /** Without a graph, for commands that need none. */
  public static Cli alone() {
    return new Cli();
  }

  /** On an embedded store in a folder. */
  public static Cli onStore(Path folder) {
    return new Cli().with("PARLEY_STORE", folder.toString());
  }

  /** With an environment variable. */
  public Cli with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  public Cli reading(String text) {
    return reading(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  Cli reading(InputStream stream) {
    input = stream;
    return this;
  }

  /** At a moment, in a zone, such as {@code 2031-03-02T10:00+02:00}. */
  public Cli at(String moment) {
    OffsetDateTime now = OffsetDateTime.parse(moment);
    clock = Clock.fixed(now.toInstant(), now.getOffset());
    return this;
  }

  public Cli onTerminal() {
    terminal = true;
    return this;
  }

  public Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            input, variables, "./parley", Path.of("."), terminal, terminal, 100, "0", clock);
    int code = Parley.run(environment, new PrintWriter(out), new PrintWriter(err), args);
    return new Run(code, out.toString(), err.toString());
  }
}
