package parley.bench;

import java.nio.file.Path;
import java.util.Optional;
import parley.bench.method.LoadMethod;
import parley.bench.table.Goal;

/** What steps have found: medians, by step and name. */
public record StepMedians(Path bench) {
  public Optional<Double> median(String step, String figure) {
    return StepResult.of(bench, step).flatMap(result -> result.median(figure));
  }

  public Optional<Double> load(LoadMethod way, int articles, String figure) {
    return median("load " + way.word() + " " + articles, figure);
  }

  /** Nodes and relationships of world, claims and evidence loaded in a second. */
  public Optional<Double> rate(LoadMethod way, int articles) {
    return Goal.ratio(load(way, articles, "elements"), load(way, articles, "load"));
  }

  /** Seconds of the first load up to the first answer. */
  public Optional<Double> first(int articles) {
    Optional<Double> answer = load(LoadMethod.PARLEY_FIRST, articles, "answer");
    return load(LoadMethod.PARLEY_FIRST, articles, "load")
        .flatMap(one -> answer.map(two -> one + two));
  }

  /**
   * How much longer than on the small graph the slowest of 100 answers takes that are no larger.
   */
  public Optional<Double> growth(int small, int large) {
    Optional<StepResult> before = StepResult.of(bench, "questions " + small);
    Optional<StepResult> after = StepResult.of(bench, "questions " + large);
    if (before.isEmpty() || after.isEmpty()) return Optional.empty();
    return after.get().runs().get(0).keySet().stream()
        .filter(name -> name.endsWith(" p99"))
        .filter(name -> answer(after.get(), name) <= 1.1 * answer(before.get(), name))
        .flatMap(name -> Goal.ratio(after.get().median(name), before.get().median(name)).stream())
        .max(Double::compare);
  }

  private static double answer(StepResult result, String name) {
    return result.median(name.replace(" p99", " rows")).orElse(0.0)
        + result.median(name.replace(" p99", " claims")).orElse(0.0);
  }
}
