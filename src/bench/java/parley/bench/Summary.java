package parley.bench;

import static parley.bench.Goal.number;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that has been measured, as Markdown tables. */
final class Summary {
  private final Found found;
  private final Sizes sizes;
  private final StringJoiner text = new StringJoiner("\n");

  Summary(Path bench, Sizes sizes) {
    this.found = new Found(bench);
    this.sizes = sizes;
  }

  String text() {
    goals();
    for (int size : new TreeSet<>(List.of(sizes.small(), sizes.middle(), sizes.large(), sizes.huge()))) {
      loads(size);
    }
    starts();
    questions();
    machines();
    return text.toString();
  }

  private void goals() {
    text.add("### What must be reached\n\n| what | must | measured | met |\n|---|---|---|---|");
    Goals.of(found, sizes).forEach(goal -> text.add(goal.line()));
  }

  private void loads(int size) {
    List<Way> ways =
        List.of(Way.values()).stream().filter(way -> found.rate(way, size).isPresent()).toList();
    if (ways.isEmpty()) return;
    text.add("\n### Loading %,d articles\n".formatted(size));
    text.add("| way | seconds | processor seconds | elements a second | peak MB | further figures, in seconds |");
    text.add("|---|---|---|---|---|---|");
    ways.forEach(way -> load(way, size));
  }

  private void load(Way way, int size) {
    Result result = Result.of(found.bench(), "load " + way.word() + " " + size).orElseThrow();
    StringJoiner further = new StringJoiner(", ");
    for (String figure : result.runs().get(0).keySet()) {
      if (List.of("load", "elements", "peak").contains(figure) || figure.endsWith("cpu")) continue;
      further.add(figure + " " + number(result.median(figure).orElseThrow()));
    }
    int articles = way.articles(size);
    String title = way.title() + (articles == size ? "" : " (%,d articles)".formatted(articles));
    text.add(
        "| %s | %s | %s | %s | %s | %s |"
            .formatted(
                title,
                cell(result.median("load")),
                cell(result.median("load cpu")),
                cell(found.rate(way, size)),
                cell(result.median("peak")),
                further));
  }

  private void starts() {
    Optional<Result> start = Result.of(found.bench(), "start");
    if (start.isEmpty()) return;
    text.add("\n### Whole processes of one report\n");
    text.add("| start | seconds to the first row | seconds |\n|---|---|---|");
    Map.of(
            "plain", "flags and settings of JVM and engine as they are by default",
            "quick", "the launcher's, no engine running",
            "keeping", "the same, leaving an engine running",
            "kept", "beside that engine")
        .entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            kind ->
                text.add(
                    "| %s | %s | %s |"
                        .formatted(
                            kind.getValue(),
                            cell(start.get().median(kind.getKey() + " row")),
                            cell(start.get().median(kind.getKey())))));
  }

  private void questions() {
    Optional<Result> small = Result.of(found.bench(), "questions " + sizes.small());
    Optional<Result> huge = Result.of(found.bench(), "questions " + sizes.huge());
    if (small.isEmpty() || huge.isEmpty()) return;
    text.add("\n### Reports by key, milliseconds on %,d and on %,d articles\n".formatted(sizes.small(), sizes.huge()));
    text.add("| report, key, how much is told of it (1 little, 3 much) | rows | 50th percentile | 99th percentile |");
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
  }

  private static String pair(Result small, Result huge, String figure, int factor) {
    return cell(small.median(figure).map(value -> value * factor))
        + " / "
        + cell(huge.median(figure).map(value -> value * factor));
  }

  private void machines() {
    Map<String, Integer> machines = new TreeMap<>();
    Result.all(found.bench()).forEach(one -> machines.merge(one.environment(), 1, Integer::sum));
    text.add("\nMeasured on: " + String.join("; ", machines.keySet()) + ".");
  }

  private static String cell(Optional<Double> value) {
    return value.map(Goal::number).orElse("–");
  }
}
