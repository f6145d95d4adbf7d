package parley.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/** A Neo4j server in another process: the test harness plays it. */
public final class ServerProcess implements AutoCloseable {
  private static final String READY = "ready at ";

  private final Process process;
  private final String uri;

  private ServerProcess(Process process, String uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts a server that speaks Bolt and waits until it answers. */
  public static ServerProcess start() throws IOException {
    return start(Map.of());
  }

  /** Starts a server with these settings, by name; one that has any speaks HTTP too. */
  public static ServerProcess start(Map<String, String> settings) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ServerProcess.class.getName()));
    settings.forEach((name, value) -> command.add(name + "=" + value));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return new ServerProcess(process, line.substring(READY.length()));
      }
    }
    throw new IOException("the server ended before it was ready");
  }

  /** The server's address. */
  public String uri() {
    return uri;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close(); // the end of its input tells it to stop
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The server's own process; the arguments are settings. */
  public static void main(String... args) throws IOException {
    Neo4jBuilder builder = Neo4jBuilders.newInProcessBuilder();
    if (args.length == 0) builder = builder.withDisabledServer();
    Map<String, Setting<Object>> known = Config.defaults().getDeclaredSettings();
    for (String arg : args) {
      String name = arg.substring(0, arg.indexOf('='));
      SettingImpl<Object> setting =
          (SettingImpl<Object>) Objects.requireNonNull(known.get(name), name);
      builder = builder.withConfig(setting, setting.parse(arg.substring(arg.indexOf('=') + 1)));
    }
    try (Neo4j server = builder.build()) {
      System.out.println(READY + server.boltURI());
      while (System.in.read() >= 0) {
        // Runs until its input ends.
      }
    }
  }
}
