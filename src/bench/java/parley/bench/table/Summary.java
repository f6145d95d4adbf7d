package parley.bench.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.bench.StepMedians;
import parley.bench.StepResult;

/** All that has been measured, as Markdown tables. */
public final class Summary {
  private final StepMedians found;
  private final Sizes sizes;
  private final StringJoiner text = new StringJoiner("\n");

  public Summary(Path bench, Sizes sizes) {
    this.found = new StepMedians(bench);
    this.sizes = sizes;
  }

  public String text() {
    goals();
    for (int size :
        new TreeSet<>(List.of(sizes.small(), sizes.middle(), sizes.large(), sizes.huge()))) {
      text.add(LoadTable.of(found, size));
    }
    starts();
    text.add(QuestionTable.of(found, sizes.small(), sizes.huge()));
    parts();
    machines();
    return text.toString();
  }

  private void goals() {
    text.add("### Goals\n\n| what | must | measured | met |\n|---|---|---|---|");
    Goals.of(found, sizes).forEach(goal -> text.add(goal.line()));
  }

  private void starts() {
    Optional<StepResult> start = StepResult.of(found.bench(), "start");
    if (start.isEmpty()) return;
    text.add("\n### Whole processes of one report\n");
    text.add("| start | seconds to the first row | seconds |\n|---|---|---|");
    Map.of(
            "plain", "flags and settings of JVM and engine as they are by default",
            "quick", "the launcher's, no engine running",
            "keeping", "the same, leaving an engine running",
            "kept", "beside that engine")
        .entrySet()
        .stream()
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

  private void parts() {
    Optional<StepResult> parts = StepResult.of(found.bench(), "parts");
    if (parts.isEmpty()) return;
    text.add("\n### Parts of one process, 1,000 articles\n\n| part | milliseconds |\n|---|---|");
    for (String part : parts.get().runs().get(0).keySet()) {
      text.add("| %s | %s |".formatted(part, cell(parts.get().median(part))));
    }
  }

  private void machines() {
    Map<String, Integer> machines = new TreeMap<>();
    StepResult.all(found.bench())
        .forEach(one -> machines.merge(one.environment(), 1, Integer::sum));
    text.add("\nMeasured on: " + String.join("; ", machines.keySet()) + ".");
  }

  static String cell(Optional<Double> value) {
    return value.map(Goal::number).orElse("–");
  }
}
