package parley.bench;

import static parley.bench.LauncherRun.ALONE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Whole processes of one report, in turn, on the store of the demo. */
final class StartTimes {
  private static final List<String> REPORT = List.of("report", "rounds/mediators");

  private final LauncherRun parley;

  private StartTimes(LauncherRun parley) {
    this.parley = parley;
  }

  /** Loads the demo, and asks once, so that launcher and store are warm. */
  static StartTimes prepare(Path folder) throws Exception {
    ChildProcess.delete(folder);
    Files.createDirectories(folder);
    LauncherRun parley = new LauncherRun(folder, folder.resolve("store"));
    parley.run(new RunFigures(), "", List.of("demo"), ALONE);
    parley.run(new RunFigures(), "", REPORT, ALONE);
    return new StartTimes(parley);
  }

  /** One of each kind: plain, quick, the one that leaves an engine running, one beside that. */
  SortedMap<String, Double> run() throws Exception {
    RunFigures figures = new RunFigures();
    parley.run(figures, "plain", REPORT, Map.of("PARLEY_START", "plain", "PARLEY_KEEP", "0"));
    parley.run(figures, "quick", REPORT, ALONE);
    parley.run(figures, "keeping", REPORT, Map.of());
    parley.run(new RunFigures(), "", REPORT, Map.of()); // the engine plans the question once
    parley.run(figures, "kept", REPORT, Map.of());
    stop();
    return figures.all();
  }

  /** Ends the engine that was left running, if any. */
  void stop() throws Exception {
    parley.run(new RunFigures(), "", List.of("stop"), Map.of());
  }
}
