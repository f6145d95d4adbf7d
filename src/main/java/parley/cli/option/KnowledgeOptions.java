package parley.cli.option;

import parley.dossier.ReadResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whether and where a command that needs no graph asks one for ids that documents do not define.
 */
public final class KnowledgeOptions {
  @Option(
      names = "--no-graph",
      description =
          "Use these files only. Otherwise ids that they do not define are looked up in the graph, if there is one.")
  boolean alone;

  @Mixin GraphOptions graph;

  /** What the graph knows of the ids that the documents do not define. */
  public ReferenceLookup lookUp(ReadResult result) {
    return ReferenceLookup.of(result, graph, alone);
  }
}
