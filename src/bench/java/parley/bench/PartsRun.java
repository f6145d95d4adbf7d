package parley.bench;

import java.util.SortedMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@link Parts} by JMH. */
final class PartsRun {
  private PartsRun() {}

  /** Milliseconds of each part. */
  static SortedMap<String, Double> run() throws Exception {
    Figures figures = new Figures();
    var options =
        new OptionsBuilder().include(Parts.class.getName() + "\\.").shouldFailOnError(true);
    for (RunResult result : new Runner(options.build()).run()) {
      figures.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return figures.all();
  }
}
