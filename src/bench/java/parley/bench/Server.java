package parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An engine in another process, which ends with its input. */
final class Server implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final String uri;

  private Server(Process process, BufferedReader answers, String uri) {
    this.process = process;
    this.answers = answers;
    this.uri = uri;
  }

  /** Starts it, with the JVM options of this process. */
  static Server start(Path store) throws IOException {
    Process process = Child.java("server", store.toString()).start();
    BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
    return new Server(process, answers, answers.readLine());
  }

  String uri() {
    return uri;
  }

  /** The most memory it has had so far, in MB. */
  double peak() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    return Double.parseDouble(answers.readLine());
  }

  /** The server's own process: prints its address, then its peak memory for each line it reads. */
  static void serve(Path store) throws IOException {
    try (Engine engine = Engine.open(store, store)) {
      System.out.println(engine.uri());
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (in.readLine() != null) System.out.println(Figures.peakOfThisProcess());
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
