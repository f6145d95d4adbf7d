package parley.bench;

import java.nio.file.Path;

/**
 * What a way to load is given, in a process of its own.
 *
 * @param data the files of one size: the dossier and what is made of it
 * @param store a folder that is not there yet, for the store
 */
record Job(Data data, Path store, Figures figures) {
  /** Opens an engine on the store and makes the constraints, neither of which is timed. */
  Engine engine() {
    Engine engine = Engine.open(store, data.world().folder());
    engine.constrain();
    return engine;
  }

  /** Notes peak memory, then compares what was loaded with what should have been. */
  void done(Engine engine) {
    figures.peak(0);
    compare(engine);
  }

  /** Compares what was loaded with what should have been. */
  void compare(Engine engine) {
    Counts wanted = data.world().counts();
    wanted.require(engine.counts(), false);
    figures.put("elements", (double) wanted.elements());
  }
}
