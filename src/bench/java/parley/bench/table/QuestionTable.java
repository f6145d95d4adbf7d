package parley.bench.table;

import java.util.Optional;
import java.util.StringJoiner;
import parley.bench.StepMedians;
import parley.bench.StepResult;

/** How long the reports took by each of their keys, on two graphs. */
final class QuestionTable {
  private QuestionTable() {}

  /** Empty when the questions have not been asked of both. */
  static String of(StepMedians found, int few, int many) {
    StringJoiner text = new StringJoiner("\n");
    Optional<StepResult> small = StepResult.of(found.bench(), "questions " + few);
    Optional<StepResult> huge = StepResult.of(found.bench(), "questions " + many);
    if (small.isEmpty() || huge.isEmpty()) return "";
    text.add(
        "\n### Reports by key, milliseconds on %,d and on %,d articles\n".formatted(few, many));
    text.add(
        "| report, key, how many claims are on it (1 few, 3 many) | rows | 50th percentile | 99th percentile |");
    text.add("|---|---|---|---|");
    for (String name : huge.get().runs().get(0).keySet()) {
      if (!name.endsWith(" p99")) continue;
      String question = name.substring(0, name.length() - " p99".length());
      text.add(
          "| %s | %s | %s | %s |"
              .formatted(
                  question,
                  pair(small.get(), huge.get(), question + " rows", 1),
                  pair(small.get(), huge.get(), question + " p50", 1_000),
                  pair(small.get(), huge.get(), name, 1_000)));
    }
    return text.toString();
  }

  private static String pair(StepResult small, StepResult huge, String figure, int factor) {
    return Summary.cell(small.median(figure).map(value -> value * factor))
        + " / "
        + Summary.cell(huge.median(figure).map(value -> value * factor));
  }
}
