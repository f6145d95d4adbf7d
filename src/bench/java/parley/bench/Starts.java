package parley.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Whole processes of one report through the launcher, in turn, on the store of the demo. */
final class Starts {
  private static final List<String> REPORT = List.of("report", "rounds/mediators");

  private final Path folder;

  private Starts(Path folder) {
    this.folder = folder;
  }

  /** Loads the demo, and asks once, so that launcher and store are warm. */
  static Starts prepare(Path folder) throws Exception {
    Child.delete(folder);
    Files.createDirectories(folder);
    Starts starts = new Starts(folder);
    starts.parley(new Figures(), "", List.of("demo"), Map.of("PARLEY_KEEP", "0"));
    starts.ask(new Figures(), "", Map.of("PARLEY_KEEP", "0"));
    return starts;
  }

  /** One of each kind: plain, quick, the one that leaves an engine running, one beside that. */
  SortedMap<String, Double> run() throws Exception {
    Figures figures = new Figures();
    ask(figures, "plain", Map.of("PARLEY_START", "plain", "PARLEY_KEEP", "0"));
    ask(figures, "quick", Map.of("PARLEY_KEEP", "0"));
    ask(figures, "keeping", Map.of());
    ask(new Figures(), "", Map.of()); // the engine plans the question once
    ask(figures, "kept", Map.of());
    stop();
    return figures.all();
  }

  /** Notes seconds to the first byte under {@code name row}, and to the end under {@code name}. */
  private void ask(Figures figures, String name, Map<String, String> variables) throws Exception {
    if (parley(figures, name, REPORT, variables) == 0) return;
    throw new IOException(REPORT + ": " + Files.readString(folder.resolve("errors")));
  }

  /** Returns the exit code. */
  private int parley(
      Figures figures, String name, List<String> words, Map<String, String> variables)
      throws Exception {
    List<String> command =
        Stream.concat(
                Stream.concat(
                    Stream.of(Path.of("parley").toAbsolutePath().toString()), words.stream()),
                Stream.of("--store", folder.resolve("store").toString()))
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(new File(folder.toFile(), "errors"));
    builder.environment().keySet().removeAll(List.of("CI", "NEO4J_URI", "PARLEY_KEEP"));
    builder.environment().putAll(variables);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      if (out.read() >= 0) figures.put(name + " row", (System.nanoTime() - start) / 1e9);
      out.transferTo(OutputStream.nullOutputStream());
    }
    int code = process.waitFor();
    figures.put(name, (System.nanoTime() - start) / 1e9);
    return code;
  }

  /** Ends the engine that was left running, if any. */
  void stop() throws Exception {
    parley(new Figures(), "", List.of("stop"), Map.of());
  }
}
