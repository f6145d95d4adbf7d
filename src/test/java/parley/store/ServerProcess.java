package parley.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.neo4j.harness.Neo4j;
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

  /** Starts a server and waits until it answers. */
  public static ServerProcess start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ServerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
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

  /** The server's own process. */
  public static void main(String... args) throws IOException {
    try (Neo4j server = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build()) {
      System.out.println(READY + server.boltURI());
      while (System.in.read() >= 0) {
        // Runs until its input ends.
      }
    }
  }
}
