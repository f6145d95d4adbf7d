package parley.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.GraphOptions;
import parley.cli.option.WordConverter;
import parley.cli.output.OutputFile;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.export.GraphFormat;
import parley.model.value.CountText;
import parley.neo4j.Store;
import parley.neo4j.query.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley export}: the whole graph for another program. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole graph for another program; the same graph gives the same bytes.",
      "graphml and gexf hold every node and relationship, cypher the statements that make the graph in an empty"
          + " database, csv (a zip archive) tables; jsonl is a dossier that \"parley load\" loads to the same graph."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {ExportBrowserCommand.class, ExportImportFilesCommand.class},
    footer = {
      "",
      "Examples:",
      "  parley export -o talks.graphml",
      "  parley export --format jsonl"
    })
public final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: the extension of --output.")
  @Nullable GraphFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  @Nullable Path file;

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    GraphFormat chosen = format();
    try (Store store = graph.openExisting()) {
      Census census = store.census();
      write(store, chosen, census);
      PrintWriter err = spec.commandLine().getErr();
      err.println("Exported " + contents(census) + "; fingerprint " + census.fingerprint() + ".");
      return ExitCode.DONE.code();
    }
  }

  private void write(Store store, GraphFormat chosen, Census census) {
    Path target = file;
    if (target != null) {
      OutputFile.writeBytes(
          target,
          out -> {
            chosen.write(store, out);
            refuseIfChanged(store, census);
          });
      return;
    }
    try {
      PrintWriter out = spec.commandLine().getOut();
      chosen.write(store, out);
      refuseIfChanged(store, census);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** A graph is read in several goes, and another process may have written between two of them. */
  private static void refuseIfChanged(Store store, Census before) {
    if (store.census().equals(before)) return;
    throw new CommandException(
        ExitCode.UNAVAILABLE, "the graph changed during the export; export it again");
  }

  private GraphFormat format() {
    GraphFormat chosen = format;
    Path target = file;
    if (chosen == null && target != null) {
      chosen = GraphFormat.ofFile(target.toString()).orElse(null);
    }
    if (chosen == null) {
      throw new ParameterException(
          spec.commandLine(),
          "choose a format: --format with one of "
              + String.join(", ", new Formats())
              + ", or --output with a name such as graph.graphml");
    }
    if (target == null && !chosen.isText()) {
      throw new ParameterException(
          spec.commandLine(),
          chosen.word() + " is an archive and cannot be printed; add -o graph.zip");
    }
    return chosen;
  }

  private static String contents(Census census) {
    return CountText.of(census.nodes().getOrDefault("Entity", 0), "entity", "entities")
        + ", "
        + CountText.of(census.nodes().getOrDefault("Article", 0), "article", "articles")
        + " and "
        + CountText.of(census.nodes().getOrDefault("Claim", 0), "claim", "claims");
  }

  static final class Formats extends WordConverter<GraphFormat> {
    Formats() {
      super(GraphFormat.class, "format");
    }
  }
}
