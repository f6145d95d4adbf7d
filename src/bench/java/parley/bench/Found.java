package parley.bench;

import java.nio.file.Path;
import java.util.Optional;

/** What steps have found: medians, by step and name. */
record Found(Path bench) {
  Optional<Double> median(String step, String figure) {
    return Result.of(bench, step).flatMap(result -> result.median(figure));
  }

  Optional<Double> load(Way way, int articles, String figure) {
    return median("load " + way.word() + " " + articles, figure);
  }

  /** Nodes and relationships of world, claims and evidence loaded in a second. */
  Optional<Double> rate(Way way, int articles) {
    return Goal.ratio(load(way, articles, "elements"), load(way, articles, "load"));
  }

  /** Seconds of the first load up to the first answer. */
  Optional<Double> first(int articles) {
    Optional<Double> answer = load(Way.PARLEY_FIRST, articles, "answer");
    return load(Way.PARLEY_FIRST, articles, "load").flatMap(one -> answer.map(two -> one + two));
  }

  /**
   * How much longer than on the small graph the slowest of 100 answers takes that are no larger.
   */
  Optional<Double> growth(int small, int large) {
    Optional<Result> before = Result.of(bench, "questions " + small);
    Optional<Result> after = Result.of(bench, "questions " + large);
    if (before.isEmpty() || after.isEmpty()) return Optional.empty();
    return after.get().runs().get(0).keySet().stream()
        .filter(name -> name.endsWith(" p99"))
        .filter(name -> answer(after.get(), name) <= 1.1 * answer(before.get(), name))
        .flatMap(name -> Goal.ratio(after.get().median(name), before.get().median(name)).stream())
        .max(Double::compare);
  }

  private static double answer(Result result, String name) {
    return result.median(name.replace(" p99", " rows")).orElse(0.0)
        + result.median(name.replace(" p99", " claims")).orElse(0.0);
  }
}
