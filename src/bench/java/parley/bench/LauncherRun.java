package parley.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whole processes of parley as a user starts them, through the launcher, on one store.
 *
 * @param folder where they run, which is there
 */
public record LauncherRun(Path folder, Path store) {
  /** No engine stays behind. */
  public static final Map<String, String> ALONE = Map.of("PARLEY_KEEP", "0");

  /**
   * Notes seconds to the first byte under {@code name row}, when there is one, and to the end of
   * the process under {@code name}.
   *
   * @throws IOException when it does not end well, with what it said
   */
  public void run(
      RunFigures figures, String name, List<String> words, Map<String, String> variables)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of("parley").toAbsolutePath().toString()));
    command.addAll(words);
    command.addAll(List.of("--store", store.toString()));
    File errors = folder.resolve("errors").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors);
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
    if (code != 0) throw new IOException(words + ": " + Files.readString(errors.toPath()));
  }
}
