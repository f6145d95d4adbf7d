package parley.bench;

import static parley.bench.Launched.ALONE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Whole processes of one report, in turn, on the store of the demo. */
final class Starts {
  private static final List<String> REPORT = List.of("report", "rounds/mediators");

  private final Launched parley;

  private Starts(Launched parley) {
    this.parley = parley;
  }

  /** Loads the demo, and asks once, so that launcher and store are warm. */
  static Starts prepare(Path folder) throws Exception {
    Child.delete(folder);
    Files.createDirectories(folder);
    Launched parley = new Launched(folder, folder.resolve("store"));
    parley.run(new Figures(), "", List.of("demo"), ALONE);
    parley.run(new Figures(), "", REPORT, ALONE);
    return new Starts(parley);
  }

  /** One of each kind: plain, quick, the one that leaves an engine running, one beside that. */
  SortedMap<String, Double> run() throws Exception {
    Figures figures = new Figures();
    parley.run(figures, "plain", REPORT, Map.of("PARLEY_START", "plain", "PARLEY_KEEP", "0"));
    parley.run(figures, "quick", REPORT, ALONE);
    parley.run(figures, "keeping", REPORT, Map.of());
    parley.run(new Figures(), "", REPORT, Map.of()); // the engine plans the question once
    parley.run(figures, "kept", REPORT, Map.of());
    stop();
    return figures.all();
  }

  /** Ends the engine that was left running, if any. */
  void stop() throws Exception {
    parley.run(new Figures(), "", List.of("stop"), Map.of());
  }
}
