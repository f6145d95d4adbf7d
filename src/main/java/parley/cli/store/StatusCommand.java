package parley.cli.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.runtime.ExitCode;
import parley.cli.runtime.Version;
import parley.neo4j.SharedStore;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.Census;
import parley.neo4j.query.LoadTimes;
import parley.report.Answer;
import parley.report.AnswerRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley status}: where the graph is, what is in it, and its fingerprint. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Shows where the graph is, what is in it, and its fingerprint: the same graph has the same fingerprint.")
public final class StatusCommand implements Callable<Integer> {
  @Mixin GraphOptions graph;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    List<AnswerRow> rows = new ArrayList<>();
    StoreLocation location = graph.location();
    row(rows, "graph", location.describe());
    row(rows, "parley", Version.number());
    row(rows, "java", System.getProperty("java.version"));
    if (Store.exists(location)) {
      try (Store store = graph.open()) {
        if (location instanceof StoreLocation.Embedded embedded) {
          SharedStore.describeHolder(embedded).ifPresent(by -> row(rows, "open", by));
        }
        Census census = store.census();
        LoadTimes times = store.loadTimes();
        row(rows, "engine", store.version());
        store.memory().forEach((what, size) -> row(rows, what, size));
        if (times.first() != null) row(rows, "loaded first", times.first().toString());
        if (times.last() != null) row(rows, "loaded last", times.last().toString());
        census.nodes().forEach((label, count) -> row(rows, "nodes " + label, count.longValue()));
        census
            .relationships()
            .forEach((type, count) -> row(rows, "relationships " + type, count.longValue()));
        row(rows, "fingerprint", census.fingerprint());
      }
    } else {
      row(rows, "state", "not created yet; \"parley demo\" or \"parley load PATH\" creates it");
    }
    Answer status = new Answer("status", "Status", Map.of(), List.of("what", "value"), rows, false);
    output.print(status, false, spec.commandLine().getOut());
    return ExitCode.DONE.code();
  }

  private static void row(List<AnswerRow> rows, String what, Object value) {
    rows.add(new AnswerRow(List.of(what, value), List.of()));
  }
}
