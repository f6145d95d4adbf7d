package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a step of the benchmark found: its figures, one map for each run, and what repeats it.
 *
 * @param step its words, {@code load unwind 20000}
 */
public record StepResult(
    String step, String environment, String command, List<SortedMap<String, Double>> runs) {

  /** The middle of what all runs found under a name; empty when none has it. */
  public Optional<Double> median(String figure) {
    List<Double> sorted =
        runs.stream()
            .filter(run -> run.containsKey(figure))
            .map(run -> run.get(figure))
            .sorted()
            .toList();
    if (sorted.isEmpty()) return Optional.empty();
    int half = sorted.size() / 2;
    return Optional.of(
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
  }

  void save(Path bench) {
    JsonFiles.write(file(bench, step), this);
  }

  /** What a step found last, when it has been run. */
  public static Optional<StepResult> of(Path bench, String step) {
    Path file = file(bench, step);
    return Files.exists(file)
        ? Optional.of(JsonFiles.read(file, StepResult.class))
        : Optional.empty();
  }

  /** What all steps found. */
  public static List<StepResult> all(Path bench) {
    try (Stream<Path> files = Files.list(bench.resolve("results"))) {
      return files.sorted().map(file -> JsonFiles.read(file, StepResult.class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("nothing has been measured", e);
    }
  }

  private static Path file(Path bench, String step) {
    return bench.resolve("results").resolve(step.replace(' ', '-').replace('/', '-') + ".json");
  }
}
