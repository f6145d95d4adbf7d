package parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import parley.report.Catalogue;
import parley.report.Choice;
import parley.store.Changes;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley unload}: an article goes, with exactly what it alone supported. */
@Command(
    name = "unload",
    mixinStandardHelpOptions = true,
    description = "Takes an article out of the graph, with exactly what it alone supported.")
final class UnloadCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ARTICLE", description = "The article's id.")
  String article;

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    try (Store store = graph.openExisting()) {
      Changes changes = store.unload(article);
      if (changes.nothing()) {
        throw new Failure(
            ExitCode.USAGE,
            "there is no article \"" + article + "\"" + Choices.remedy(article, articles(store)));
      }
      spec.commandLine()
          .getErr()
          .println(
              "Removed 1 article, "
                  + Counts.of(changes.claims().removed().size(), "claim", "claims")
                  + " and "
                  + Counts.of(changes.entities().removed().size(), "entity", "entities")
                  + " that nothing else refers to."
                  + Loading.retries(store));
      return ExitCode.DONE.code();
    }
  }

  /** The articles that the report on them lists as its parameter's values. */
  private static List<Choice> articles(Store store) {
    return Catalogue.of(List.of())
        .find("claims/by-article")
        .orElseThrow()
        .parameters()
        .get(0)
        .choices(store);
  }
}
