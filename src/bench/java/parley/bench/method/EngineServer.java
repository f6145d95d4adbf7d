package parley.bench.method;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import parley.bench.ChildProcess;
import parley.bench.RunFigures;

/** An engine in another process, which ends with its input. */
public final class EngineServer implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final String uri;

  private EngineServer(Process process, BufferedReader answers, String uri) {
    this.process = process;
    this.answers = answers;
    this.uri = uri;
  }

  /** Starts it, with the JVM options of this process. */
  static EngineServer start(Path store) throws IOException {
    Process process = ChildProcess.java("server", store.toString()).start();
    BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
    return new EngineServer(process, answers, answers.readLine());
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
  public static void serve(Path store) throws IOException {
    try (PlainEngine engine = PlainEngine.open(store, store)) {
      System.out.println(engine.uri());
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (in.readLine() != null) System.out.println(RunFigures.peakOfThisProcess());
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
