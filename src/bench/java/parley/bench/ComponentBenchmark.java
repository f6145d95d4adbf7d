package parley.bench;

import java.util.SortedMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@link ComponentTimes} by JMH. */
final class ComponentBenchmark {
  private ComponentBenchmark() {}

  /** Milliseconds of each part. */
  static SortedMap<String, Double> run() throws Exception {
    RunFigures figures = new RunFigures();
    var options =
        new OptionsBuilder()
            .include(ComponentTimes.class.getName() + "\\.")
            .shouldFailOnError(true);
    for (RunResult result : new Runner(options.build()).run()) {
      figures.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return figures.all();
  }
}
