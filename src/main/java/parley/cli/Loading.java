package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.document.Problem;
import parley.document.Reading;
import parley.graph.GraphRows;
import parley.model.Dossier;
import parley.model.EntityType;
import parley.render.Terminal;
import parley.store.Changes;
import parley.store.Store;
import parley.store.Tally;

/** What the commands that load have in common. */
final class Loading {
  private Loading() {}

  /** All problems, with references into the graph looked up there. */
  static List<Problem> problems(Reading reading, Store store) {
    Set<String> missing = reading.missing();
    if (missing.isEmpty()) return reading.problems(Map.of());
    Map<String, EntityType> known = new TreeMap<>();
    store
        .labels(missing)
        .forEach(
            (id, labels) -> {
              for (EntityType type : EntityType.values()) {
                if (labels.contains(type.label())) known.put(id, type);
              }
            });
    return reading.problems(known);
  }

  /** Ends the command when documents and graph mean different things by one id. */
  static GraphRows rows(Dossier dossier, Store store) {
    GraphRows rows = GraphRows.of(dossier);
    List<String> conflicts = store.conflicts(rows);
    if (!conflicts.isEmpty()) throw new Failure(ExitCode.PROBLEMS, String.join("\n", conflicts));
    return rows;
  }

  /** One sentence, to be followed by the name of the graph. */
  static String summary(Changes changes) {
    if (changes.nothing()) {
      return "Nothing changed: "
          + Counts.of(changes.articles().unchanged(), "article is", "articles are")
          + " already in";
    }
    Tally articles = changes.articles();
    return "Loaded "
        + Counts.of(articles.added().size(), "new article", "new articles")
        + ", "
        + articles.changed().size()
        + " changed, "
        + articles.unchanged()
        + " unchanged; "
        + Counts.of(changes.claims().added().size(), "claim", "claims")
        + " and "
        + Counts.of(changes.entities().added().size(), "entity", "entities")
        + " added, "
        + Counts.of(changes.claims().removed().size(), "claim", "claims")
        + " and "
        + Counts.of(changes.entities().removed().size(), "entity", "entities")
        + " removed; into";
  }

  /** A line for each thing that changes: {@code +} added, {@code ~} changed, {@code -} removed. */
  static void list(Changes changes, PrintWriter out) {
    list("article", changes.articles(), out);
    list("claim", changes.claims(), out);
    list("entity", changes.entities(), out);
    out.flush();
  }

  private static void list(String word, Tally tally, PrintWriter out) {
    lines("+", word, tally.added(), out);
    lines("~", word, tally.changed(), out);
    lines("-", word, tally.removed(), out);
    out.println(
        String.format(
            Locale.ROOT,
            "%-8s %d added, %d changed, %d removed, %d unchanged",
            word,
            tally.added().size(),
            tally.changed().size(),
            tally.removed().size(),
            tally.unchanged()));
  }

  private static void lines(String sign, String word, List<String> ids, PrintWriter out) {
    ids.forEach(id -> out.println(sign + " " + word + " " + Terminal.safe(id)));
  }
}
