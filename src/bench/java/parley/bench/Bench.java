package parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import parley.bench.invented.DossierFiles;
import parley.bench.method.EngineServer;
import parley.bench.method.LoadMethod;
import parley.bench.table.Sizes;
import parley.bench.table.SpeedDocument;
import parley.bench.table.Summary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures in named steps, keeps what each found, and prints what there is. */
@Command(
    name = "src/bench/run",
    mixinStandardHelpOptions = true,
    description =
        "Measures how fast parley is. Every step saves its results in target/bench/results.")
public final class Bench {
  private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

  /** All of it in use from the start, so that what differs is what parley needs besides. */
  private static final List<String> FIXED_HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

  @Option(
      names = "--runs",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Runs of each step, of which the median counts. Default: ${DEFAULT-VALUE}.")
  int runs = 3;

  @Option(
      names = "--missing",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Skip steps that have results.")
  boolean missing;

  private Bench() {}

  public static void main(String... args) {
    try {
      System.exit(run(args));
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1); // an engine may have left threads behind
    }
  }

  private static int run(String... args) throws Exception {
    switch (args.length == 0 ? "" : args[0]) {
      case "child" -> ChildProcess.run(Arrays.copyOfRange(args, 1, args.length));
      case "server" -> EngineServer.serve(Path.of(args[1]));
      default -> {
        return new CommandLine(new Bench())
            .setExecutionExceptionHandler(Bench::reportError)
            .execute(args);
      }
    }
    return 0;
  }

  private static int reportError(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    line.getErr().println("src/bench/run: " + e.getMessage());
    return 1;
  }

  @Command(description = "Creates the dossier of each size, and its world as files.")
  void prepare(@Parameters(paramLabel = "ARTICLES", arity = "1..*") int[] sizes) throws Exception {
    for (int size : sizes) DossierFiles.of(FOLDER, size).prepare();
  }

  @Command(
      description =
          "Loads a dossier of each size in each of the given ways, which docs/speed.md lists.")
  void load(
      @Parameters(index = "0", paramLabel = "WAY[,WAY…]", split = ",") List<String> ways,
      @Parameters(index = "1..*", paramLabel = "ARTICLES", arity = "1..*") int[] sizes)
      throws Exception {
    for (int size : sizes) {
      Map<String, Step> steps = new LinkedHashMap<>();
      for (String word : ways) {
        LoadMethod way = LoadMethod.of(word);
        DossierFiles data = DossierFiles.of(FOLDER, way.articles(size));
        way.prepare(data);
        steps.put(
            "load " + word + " " + size,
            () -> ChildProcess.load(way, data, FOLDER.resolve("scratch")));
      }
      runInterleaved(steps);
    }
  }

  @Command(
      description =
          "Loads a dossier of each size into a new store, with a heap that neither grows nor shrinks.")
  void memory(@Parameters(paramLabel = "ARTICLES", arity = "1..*") int[] sizes) throws Exception {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (int size : sizes) {
      DossierFiles data = DossierFiles.of(FOLDER, size);
      data.prepare();
      steps.put(
          "memory " + size,
          () ->
              ChildProcess.load(
                  LoadMethod.PARLEY_FIRST, FIXED_HEAP, data, FOLDER.resolve("scratch")));
    }
    runInterleaved(steps);
  }

  @Command(
      description =
          "Times whole processes of a report: as JVM and engine start by themselves, as the launcher starts them, beside a kept engine.")
  void start() throws Exception {
    StartTimes starts = StartTimes.prepare(FOLDER.resolve("start"));
    try {
      step("start", starts::run);
    } finally {
      starts.stop();
    }
  }

  @Command(description = "Asks every report by each of its keys, in a graph of each size.")
  void questions(@Parameters(paramLabel = "ARTICLES", arity = "1..*") int[] sizes)
      throws Exception {
    for (int size : sizes) {
      DossierFiles data = DossierFiles.of(FOLDER, size);
      data.prepare();
      step("questions " + size, () -> QuestionTimes.run(data));
    }
  }

  @Command(
      description = "Measures what happens inside one process: tokens, reading, rows, fingerprint.")
  void parts() throws Exception {
    step("parts", ComponentBenchmark::run);
  }

  @Command(description = "Prints all that has been measured, and writes it into docs/speed.md.")
  void summary(
      @Option(
              names = "--sizes",
              split = ",",
              description = "The four sizes to compare. Default: 2000,20000,100000,200000.")
          int @Nullable [] sizes)
      throws IOException {
    String text = new Summary(FOLDER, sizes == null ? Sizes.STANDARD : Sizes.of(sizes)).text();
    System.out.println(text);
    if (sizes == null) SpeedDocument.write(Path.of("docs", "speed.md"), text);
  }

  /** Something to measure. */
  interface Step {
    SortedMap<String, Double> run() throws Exception;
  }

  private void step(String step, Step task) throws Exception {
    runInterleaved(Map.of(step, task));
  }

  /** Runs all once, then all again, so that a machine that gets slower is so for all of them. */
  private void runInterleaved(Map<String, Step> steps) throws Exception {
    Map<String, List<SortedMap<String, Double>>> found = new LinkedHashMap<>();
    for (String step : steps.keySet()) {
      if (!missing || StepResult.of(FOLDER, step).isEmpty()) found.put(step, new ArrayList<>());
    }
    for (int i = 1; i <= runs; i++) {
      for (String step : found.keySet()) {
        List<SortedMap<String, Double>> all = Objects.requireNonNull(found.get(step));
        SortedMap<String, Double> one = Objects.requireNonNull(steps.get(step)).run();
        all.add(one);
        System.err.println(step + ", run " + i + ": " + one);
        String command = "src/bench/run " + step + " --runs " + i;
        new StepResult(step, Machine.describe(), command, all).save(FOLDER);
      }
    }
  }
}
