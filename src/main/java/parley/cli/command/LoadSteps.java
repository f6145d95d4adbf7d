package parley.cli.command;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.QuarantineResult;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.ExternalFindings;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.model.entity.EntityType;
import parley.model.value.CountText;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.ChangeCount;
import parley.neo4j.write.ChangedIds;
import parley.neo4j.write.Changes;
import parley.neo4j.write.Conflict;
import parley.render.value.TerminalText;
import parley.rows.GraphRows;

/** What the commands that load have in common. */
final class LoadSteps {
  private LoadSteps() {}

  /** All problems, with references into the graph looked up there. */
  static List<Problem> problems(ReadResult result, Store store) {
    return result.problems(entityTypes(result.unresolvedIds(), store));
  }

  /** Which of the ids the graph has, and as what. */
  static Map<String, EntityType> entityTypes(Set<String> ids, Store store) {
    if (ids.isEmpty()) return Map.of();
    Map<String, EntityType> known = new TreeMap<>();
    store
        .labels(ids)
        .forEach(
            (id, labels) -> EntityType.ofLabels(labels).ifPresent(type -> known.put(id, type)));
    return known;
  }

  /** What is read becomes rows as they are asked for. */
  static GraphRows rows(ReadResult result) {
    return GraphRows.of(
        result.entities(), result.articles(), result.articleCount(), result.unresolvedIds());
  }

  static GraphRows rows(QuarantineResult sifted) {
    return GraphRows.of(
        sifted.entities(), sifted.articles(), sifted.articleCount(), sifted.unresolvedIds());
  }

  /** Ends the command when documents and graph mean different things by one id. */
  static GraphRows rows(ReadResult result, Store store) {
    GraphRows rows = rows(result);
    List<Conflict> conflicts = store.conflicts(rows.entities(), result.texts());
    if (!conflicts.isEmpty()) throw conflictFailure(conflicts);
    return rows;
  }

  /** What a load into the graph changed, and how often a transaction had to be repeated, if any. */
  static String summary(Changes changes, Store store) {
    return summary(changes, store.location()) + retries(store);
  }

  /** Ends a sentence on what was done. */
  static String retries(Store store) {
    int retries = store.retries();
    return retries == 0 ? "" : " It took " + CountText.of(retries, "retry", "retries") + ".";
  }

  static CommandException conflictFailure(List<Conflict> conflicts) {
    return new CommandException(
        ExitCode.PROBLEMS, conflicts.stream().map(Conflict::message).collect(joining("\n")));
  }

  /** Parts good documents from bad ones; {@code differing} is what texts have against articles. */
  static QuarantineResult quarantine(
      ReadResult result,
      Store store,
      List<Conflict> conflicts,
      Map<String, List<ExternalFinding>> differing) {
    Map<String, List<ExternalFinding>> articles = new TreeMap<>();
    differing.forEach((id, objections) -> articles.put(id, new ArrayList<>(objections)));
    Map<String, List<ExternalFinding>> entities = new TreeMap<>();
    for (Conflict conflict : conflicts) {
      (conflict.article() ? articles : entities)
          .computeIfAbsent(conflict.id(), id -> new ArrayList<>())
          .add(new ExternalFinding(null, conflict.message()));
    }
    return result.quarantine(
        entityTypes(result.entityIds(), store), new ExternalFindings(entities, articles));
  }

  /** One sentence on what a load into the graph changed. */
  static String summary(Changes changes, StoreLocation location) {
    String graph = location.describe();
    if (changes.isEmpty()) {
      return "Nothing changed: "
          + CountText.of(changes.articles().unchanged(), "article is", "articles are")
          + " already in "
          + graph
          + ".";
    }
    List<String> parts = new ArrayList<>();
    addCounts(parts, "article", "articles", changes.articles());
    addCounts(parts, "claim", "claims", changes.claims());
    addCounts(parts, "entity", "entities", changes.entities());
    return "Loaded into " + graph + ": " + String.join(", ", parts) + ".";
  }

  private static void addCounts(List<String> parts, String one, String many, ChangeCount count) {
    addCount(parts, count.added().size(), "new " + one, "new " + many);
    addCount(parts, count.changed().size(), "changed " + one, "changed " + many);
    addCount(parts, count.removed().size(), "removed " + one, "removed " + many);
    addCount(parts, count.unchanged(), "unchanged " + one, "unchanged " + many);
  }

  private static void addCount(List<String> parts, int number, String one, String many) {
    if (number > 0) parts.add(CountText.of(number, one, many));
  }

  /** A line for each thing that changes: {@code +} added, {@code ~} changed, {@code -} removed. */
  static void printChanges(Changes changes, PrintWriter out) {
    printChanges("article", changes.articles(), out);
    printChanges("claim", changes.claims(), out);
    printChanges("entity", changes.entities(), out);
    out.flush();
  }

  private static void printChanges(String word, ChangeCount count, PrintWriter out) {
    printIds("+", word, count.added(), out);
    printIds("~", word, count.changed(), out);
    printIds("-", word, count.removed(), out);
    out.println(
        String.format(
            Locale.ROOT,
            "%-8s %d added, %d changed, %d removed, %d unchanged",
            word,
            count.added().size(),
            count.changed().size(),
            count.removed().size(),
            count.unchanged()));
  }

  private static void printIds(String sign, String word, ChangedIds ids, PrintWriter out) {
    ids.listed().forEach(id -> out.println(sign + " " + word + " " + TerminalText.safe(id)));
    int more = ids.size() - ids.listed().size();
    if (more > 0) out.println(sign + " " + word + " … and " + more + " more");
  }
}
