package parley.bench.method;

import apoc.periodic.Periodic;
import java.util.Map;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import parley.bench.LoadJob;
import parley.bench.RunFigures;

/** Statements that read the files themselves, run inside the engine. */
final class CsvMethods {
  /** How often what met on a lock is tried again. */
  private static final int ATTEMPTS = 20;

  private CsvMethods() {}

  /** LOAD CSV with CREATE, 5,000 rows to a transaction. */
  static void loadCsv(LoadJob job) throws Exception {
    try (PlainEngine engine = job.engine()) {
      job.figures()
          .time(
              "load",
              () ->
                  job.data()
                      .world()
                      .files()
                      .forEach(file -> engine.run(BenchCypher.ofFile("csv", file))));
      job.done(engine);
    }
  }

  /** LOAD CSV with MERGE, two transactions at a time; a file of which some failed is repeated. */
  static void concurrent(LoadJob job) throws Exception {
    try (PlainEngine engine = job.engine()) {
      job.figures()
          .time(
              "load",
              () ->
                  job.data()
                      .world()
                      .files()
                      .forEach(
                          file ->
                              concurrently(
                                  engine, BenchCypher.ofFile("concurrent", file), job.figures())));
      job.done(engine);
    }
  }

  private static void concurrently(PlainEngine engine, String statement, RunFigures figures) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      long failed = engine.number(statement, "failed", Map.of());
      if (failed == 0) return;
      figures.put("failed", figures.all().getOrDefault("failed", 0.0) + failed);
    }
    throw new IllegalStateException("still failing after " + ATTEMPTS + " attempts: " + statement);
  }

  /** LOAD CSV through apoc.periodic.iterate, 5,000 rows to a transaction. */
  static void apoc(LoadJob job) throws Exception {
    try (PlainEngine engine = job.engine()) {
      engine
          .database()
          .getDependencyResolver()
          .resolveDependency(GlobalProcedures.class)
          .registerProcedure(Periodic.class);
      job.figures()
          .time("load", () -> job.data().world().files().forEach(file -> iterate(engine, file)));
      job.done(engine);
    }
  }

  private static void iterate(PlainEngine engine, GraphCsvFile file) {
    String read = BenchCypher.ofFile("apoc-read", file);
    String write = BenchCypher.ofFile("apoc", file);
    long failed =
        engine.number(BenchCypher.of("apoc"), "failed", Map.of("read", read, "write", write));
    if (failed > 0) throw new IllegalStateException(failed + " rows failed: " + write);
  }
}
