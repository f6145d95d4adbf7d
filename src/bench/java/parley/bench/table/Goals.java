package parley.bench.table;

import static parley.bench.method.LoadMethod.IMPORTER_WHOLE;
import static parley.bench.method.LoadMethod.JAVA;
import static parley.bench.method.LoadMethod.LOAD_CSV;
import static parley.bench.method.LoadMethod.NAIVE;
import static parley.bench.method.LoadMethod.PARLEY;
import static parley.bench.method.LoadMethod.PARLEY_FIRST;
import static parley.bench.method.LoadMethod.PARLEY_REMOTE;
import static parley.bench.method.LoadMethod.UNWIND;
import static parley.bench.method.LoadMethod.UNWIND_REMOTE;
import static parley.bench.table.Goal.atLeast;
import static parley.bench.table.Goal.atMost;
import static parley.bench.table.Goal.ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.bench.StepMedians;
import parley.bench.method.LoadMethod;

/** What parley promises of its speed, each as a ratio of two things that were measured. */
final class Goals {
  private final StepMedians found;
  private final Sizes sizes;
  private final List<Goal> goals = new ArrayList<>();

  private Goals(StepMedians found, Sizes sizes) {
    this.found = found;
    this.sizes = sizes;
  }

  static List<Goal> of(StepMedians found, Sizes sizes) {
    Goals goals = new Goals(found, sizes);
    goals.start();
    goals.everyday(sizes.middle());
    goals.everyday(sizes.large());
    goals.remote(sizes.middle());
    goals.first();
    goals.again();
    goals.growth();
    return goals.goals;
  }

  private void start() {
    goals.add(
        atMost(
            0.45,
            "`report`, engine not running, against default flags and settings: to the first row",
            ratio(start("quick row"), start("plain row"))));
    goals.add(atMost(0.27, "the same, whole process", ratio(start("quick"), start("plain"))));
    goals.add(
        atMost(
            0.045,
            "`report` beside a kept engine against that whole process",
            ratio(start("kept"), start("plain"))));
  }

  private Optional<Double> start(String figure) {
    return found.median("start", figure);
  }

  private void everyday(int articles) {
    Optional<Double> rate = found.rate(PARLEY, articles);
    String what = "everyday load of %,d articles, elements a second, against ".formatted(articles);
    goals.add(atLeast(10, what + "a naive driver loop", ratio(rate, found.rate(NAIVE, articles))));
    goals.add(atLeast(2, what + "UNWIND and MERGE", ratio(rate, found.rate(UNWIND, articles))));
    goals.add(atLeast(1, what + "LOAD CSV", ratio(rate, found.rate(LOAD_CSV, articles))));
    goals.add(
        atMost(
            1,
            "the same, peak memory against LOAD CSV",
            ratio(found.load(PARLEY, articles, "peak"), found.load(LOAD_CSV, articles, "peak"))));
    goals.add(atLeast(0.7, what + "the Java API", ratio(rate, found.rate(JAVA, articles))));
  }

  /** Nobody should be faster with a script of their own. */
  private void remote(int articles) {
    goals.add(
        atLeast(
            1,
            "everyday load of %,d articles into a server, elements a second, against UNWIND and MERGE into one"
                .formatted(articles),
            ratio(found.rate(PARLEY_REMOTE, articles), found.rate(UNWIND_REMOTE, articles))));
  }

  private void first() {
    int articles = sizes.huge();
    String what = "first load of %,d articles to the first answer, ".formatted(articles);
    goals.add(
        atMost(
            1.5,
            what + "time against the bulk importer on ready-made files of the same graph",
            ratio(found.first(articles), found.load(IMPORTER_WHOLE, articles, "load"))));
    goals.add(
        atLeast(
            2,
            what + "speed against LOAD CSV",
            ratio(found.load(LOAD_CSV, articles, "load"), found.first(articles))));
  }

  private void again() {
    int articles = sizes.middle();
    Optional<Double> again = found.load(PARLEY, articles, "again");
    String what = "%,d articles again unchanged, speed against ".formatted(articles);
    goals.add(
        atLeast(20, what + "the first time", ratio(found.load(PARLEY, articles, "load"), again)));
    goals.add(
        atLeast(
            10,
            what + "UNWIND and MERGE again",
            ratio(found.load(UNWIND, articles, "again"), again)));
    Optional<Double> alone = found.load(PARLEY, articles, "further");
    goals.add(
        atMost(
            1.5,
            "one changed article among %,d, time against one article alone".formatted(articles),
            ratio(found.load(PARLEY, articles, "changed"), alone)));
  }

  private void growth() {
    String larger = "%,d against %,d articles, ".formatted(sizes.huge(), sizes.small());
    for (LoadMethod way : List.of(PARLEY_FIRST, PARLEY)) {
      goals.add(
          atMost(
              1.3,
              larger + (way == PARLEY ? "everyday" : "first") + " load, time per article",
              ratio(perArticle(way, sizes.huge()), perArticle(way, sizes.small()))));
    }
    goals.add(
        atMost(
            3,
            larger + "reports by key, 99th percentile where the answer is no larger",
            found.growth(sizes.small(), sizes.huge())));
    goals.add(
        atMost(
            1.2,
            "%,d against %,d articles, first load, peak memory with a fixed heap"
                .formatted(sizes.huge(), sizes.middle()),
            ratio(memory(sizes.huge()), memory(sizes.middle()))));
  }

  private Optional<Double> memory(int articles) {
    return found.median("memory " + articles, "peak");
  }

  private Optional<Double> perArticle(LoadMethod way, int articles) {
    return found.load(way, articles, "load").map(seconds -> seconds / articles);
  }
}
