package parley.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.ChoiceResolver;
import parley.cli.option.GraphOptions;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.load.LoadSummary;
import parley.model.value.CountText;
import parley.neo4j.Store;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.write.Changes;
import parley.report.ParameterChoice;
import parley.report.ReportCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley unload}: an article goes, with exactly what it alone supported. */
@Command(
    name = "unload",
    mixinStandardHelpOptions = true,
    description = "Removes an article from the graph, with exactly what it alone supported.")
public final class UnloadCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ARTICLE", description = "The article's id.")
  String article;

  @Option(
      names = "--yes",
      description = "Remove it even if it has more than half of all claims in the graph.")
  boolean yes;

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    try (Store store = graph.openExisting()) {
      if (!yes) requireConfirmation(store);
      Changes changes = store.unload(article);
      if (changes.isEmpty()) {
        throw new CommandException(
            ExitCode.USAGE,
            "there is no article \""
                + article
                + "\""
                + ChoiceResolver.remedy(article, articles(store)));
      }
      spec.commandLine()
          .getErr()
          .println(
              "Removed 1 article, "
                  + CountText.of(changes.claims().removed().size(), "claim", "claims")
                  + " and "
                  + CountText.of(changes.entities().removed().size(), "entity", "entities")
                  + " that nothing else refers to."
                  + LoadSummary.retries(store.retries()));
      return ExitCode.DONE.code();
    }
  }

  /** An id is soon mistyped, and what it supported does not come back by itself. */
  private void requireConfirmation(Store store) {
    Map<String, @Nullable Object> share =
        store.ask(CypherFiles.statement("claims-share"), Map.of("article", article)).rows().get(0);
    long own = number(share, "own");
    long all = number(share, "all");
    if (own * 2 <= all) return;
    throw new CommandException(
        ExitCode.PROBLEMS,
        "article \""
            + article
            + "\" has "
            + own
            + " of the "
            + all
            + " claims in the graph; nothing was removed; to remove it anyway, add --yes");
  }

  private static long number(Map<String, @Nullable Object> row, String column) {
    return row.get(column) instanceof Long number ? number : 0;
  }

  /** The articles that the report on them lists as its parameter's values. */
  private static List<ParameterChoice> articles(Store store) {
    return ReportCatalogue.of(List.of())
        .find("claims/by-article")
        .orElseThrow()
        .parameters()
        .get(0)
        .choices(store);
  }
}
