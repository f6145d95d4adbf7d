package parley.bench.table;

import static parley.bench.table.Goal.number;

import java.util.List;
import java.util.StringJoiner;
import parley.bench.StepMedians;
import parley.bench.StepResult;
import parley.bench.method.LoadMethod;

/** How long each way to load took, for one number of articles. */
final class LoadTable {
  private LoadTable() {}

  /** Empty when nothing of this size has been loaded. */
  static String of(StepMedians found, int size) {
    StringJoiner text = new StringJoiner("\n");
    List<LoadMethod> ways =
        List.of(LoadMethod.values()).stream()
            .filter(way -> found.rate(way, size).isPresent())
            .toList();
    if (ways.isEmpty()) return "";
    text.add("\n### Loading %,d articles\n".formatted(size));
    text.add(
        "| way | seconds | processor seconds | elements a second | peak MB | further figures, in seconds |");
    text.add("|---|---|---|---|---|---|");
    ways.forEach(way -> text.add(line(found, way, size)));
    return text.toString();
  }

  private static String line(StepMedians found, LoadMethod way, int size) {
    StepResult result =
        StepResult.of(found.bench(), "load " + way.word() + " " + size).orElseThrow();
    StringJoiner further = new StringJoiner(", ");
    for (String figure : result.runs().get(0).keySet()) {
      if (List.of("load", "elements", "peak").contains(figure)
          || figure.endsWith("cpu")
          || figure.endsWith(" row")) continue;
      further.add(figure + " " + number(result.median(figure).orElseThrow()));
    }
    int articles = way.articles(size);
    String title = way.title() + (articles == size ? "" : " (%,d articles)".formatted(articles));
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            title,
            Summary.cell(result.median("load")),
            Summary.cell(result.median("load cpu")),
            Summary.cell(found.rate(way, size)),
            Summary.cell(result.median("peak")),
            further);
  }
}
