package parley.bench.method;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import parley.bench.LoadJob;
import parley.bench.RunFigures;
import picocli.CommandLine;

/**
 * Neo4j's bulk importer in this process, on files that are there; then an engine opens the store.
 */
final class ImporterMethod {
  private ImporterMethod() {}

  /** World, claims and evidence. */
  static void world(LoadJob job) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--id-type=string", "--array-delimiter=;"));
    for (GraphCsvFile file : job.data().world().files()) {
      String option = file.nodes() ? "--nodes=" : "--relationships=";
      arguments.add(option + file.name().replace('.', ':') + "=" + file.path().toAbsolutePath());
    }
    load(job, arguments, false);
  }

  /**
   * The same with facts and ledger, from the files that {@code parley export import-files} writes.
   */
  static void whole(LoadJob job) throws Exception {
    load(job, new ImportFolder(job.data().whole()).arguments(), true);
  }

  private static void load(LoadJob job, List<String> arguments, boolean facts) throws Exception {
    Path files = job.data().world().folder();
    RunFigures parts = new RunFigures();
    List<PlainEngine> opened = new ArrayList<>();
    job.figures()
        .time(
            "load",
            () -> {
              parts.time("import", () -> run(job.store(), arguments));
              parts.time("open", () -> opened.add(PlainEngine.open(job.store(), files)));
              parts.time("constraints", opened.get(0)::constrain);
              parts.time("answer", opened.get(0)::elements);
            });
    job.figures().putAll(parts);
    job.figures().peak(0);
    try (PlainEngine engine = opened.get(0)) {
      GraphCounts wanted = job.data().world().counts();
      wanted.require(engine.counts(), facts);
      job.figures().put("elements", (double) wanted.elements());
    }
  }

  private static void run(Path store, List<String> arguments) throws IOException {
    Files.createDirectories(store.resolve("conf"));
    Path log = store.resolveSibling(store.getFileName() + ".log");
    try (PrintStream out = new PrintStream(log.toFile());
        var files = new DefaultFileSystemAbstraction()) {
      var context = new ExecutionContext(store, store.resolve("conf"), out, out, files);
      List<String> all = new ArrayList<>(arguments);
      all.add("--report-file=" + store.resolve("import.report"));
      all.add("neo4j");
      int code =
          new CommandLine(new ImportCommand.Full(context)).execute(all.toArray(String[]::new));
      if (code != 0) throw new IOException("the importer ended with " + code + ", see " + log);
    }
  }
}
