package parley.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import parley.bench.invented.DossierFiles;
import parley.bench.method.LoadMethod;

/** A fresh process for each run, with the class path and the JVM options of this one. */
public final class ChildProcess {
  private ChildProcess() {}

  /** What a child tells. */
  record Outcome(SortedMap<String, Double> figures) {}

  /** The main class of this package again. */
  public static ProcessBuilder java(String... arguments) {
    return java(Bench.class.getName(), List.of(), List.of(arguments));
  }

  /** Another main class, with further JVM options. */
  static ProcessBuilder java(String main, List<String> options, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-X") || option.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), main));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Maven hides the class path of integration tests in a jar. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Loads once in a fresh process, into a fresh store that is deleted afterwards. */
  static SortedMap<String, Double> load(LoadMethod way, DossierFiles data, Path scratch)
      throws Exception {
    return load(way, List.of(), data, scratch);
  }

  /** The same with JVM options besides those of the way. */
  static SortedMap<String, Double> load(
      LoadMethod way, List<String> further, DossierFiles data, Path scratch) throws Exception {
    Path result = scratch.resolve("result.json");
    delete(scratch);
    Files.createDirectories(scratch);
    // What earlier runs wrote must not be on its way to the disk any more.
    new ProcessBuilder("sync").start().waitFor();
    List<String> arguments =
        List.of(
            "child",
            way.word(),
            data.folder().toString(),
            String.valueOf(data.articles()),
            scratch.resolve("store").toString(),
            result.toString());
    List<String> options = new ArrayList<>(way.options());
    options.addAll(further);
    ProcessBuilder child = java(Bench.class.getName(), options, arguments);
    int code = child.inheritIO().start().waitFor();
    if (code != 0) throw new IOException(way.word() + " ended with " + code);
    Outcome outcome = JsonFiles.read(result, Outcome.class);
    delete(scratch);
    return outcome.figures();
  }

  /** The child's side. */
  static void run(String[] arguments) throws Exception {
    DossierFiles data = new DossierFiles(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    RunFigures figures = new RunFigures();
    LoadMethod.of(arguments[0]).run(new LoadJob(data, Path.of(arguments[3]), figures));
    JsonFiles.write(Path.of(arguments[4]), new Outcome(figures.all()));
  }

  /** Deletes a folder with everything in it, when it is there. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
