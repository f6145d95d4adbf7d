package parley.bench;

import java.nio.file.Path;
import parley.bench.invented.DossierFiles;
import parley.bench.method.GraphCounts;
import parley.bench.method.PlainEngine;

/**
 * What a way to load is given, in a process of its own.
 *
 * @param data the files of one size: the dossier and what is made of it
 * @param store a folder that is not there yet, for the store
 */
public record LoadJob(DossierFiles data, Path store, RunFigures figures) {
  /** Opens an engine on the store and makes the constraints, neither of which is timed. */
  public PlainEngine engine() {
    PlainEngine engine = PlainEngine.open(store, data.world().folder());
    engine.constrain();
    return engine;
  }

  /** Notes peak memory, then compares what was loaded with what should have been. */
  public void done(PlainEngine engine) {
    figures.peak(0);
    compare(engine);
  }

  /** Compares what was loaded with what should have been. */
  public void compare(PlainEngine engine) {
    GraphCounts wanted = data.world().counts();
    wanted.require(engine.counts(), false);
    figures.put("elements", (double) wanted.elements());
  }
}
