package parley.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.model.entity.EntityType;
import parley.neo4j.Store;
import parley.neo4j.location.StoreException;
import parley.neo4j.query.KnownEntities;
import parley.render.value.TerminalText;
import parley.rows.EntityRows;

/**
 * What the graph knows of the ids that documents refer to and do not define. A graph is opened only
 * when there are such ids, and never made.
 *
 * @param unasked why the graph was not asked, with what to do about it; null when it was or needed
 *     not be
 * @param mayExist whether there may be a graph that knows more
 */
public record ReferenceLookup(
    List<EntityRows> entities, @Nullable String unasked, boolean mayExist) {
  public ReferenceLookup {
    entities = List.copyOf(entities);
  }

  static ReferenceLookup of(ReadResult result, GraphOptions graph, boolean alone) {
    Set<String> ids = result.unresolvedIds();
    if (ids.isEmpty()) return new ReferenceLookup(List.of(), null, false);
    if (alone) {
      return new ReferenceLookup(List.of(), "leave out --no-graph to look them up", true);
    }
    try {
      if (!Store.exists(graph.location())) {
        String remedy = "there is no graph yet; add the files that define them";
        return new ReferenceLookup(List.of(), remedy, false);
      }
      try (Store store = graph.openExisting()) {
        return new ReferenceLookup(KnownEntities.read(store, ids), null, true);
      }
    } catch (StoreException e) {
      return new ReferenceLookup(List.of(), String.valueOf(e.getMessage()), true);
    } catch (CommandException e) {
      if (e.code() == ExitCode.USAGE) throw e;
      return new ReferenceLookup(List.of(), String.valueOf(e.getMessage()), true);
    }
  }

  /** All problems; near ids are no remedy while a graph that was not asked may have the very id. */
  public List<Problem> problems(ReadResult result) {
    if (unasked != null && mayExist) return result.problemsOfFilesAlone();
    Map<String, EntityType> types = new TreeMap<>();
    for (EntityRows one : entities) {
      EntityType.ofLabels(one.node().labels()).ifPresent(type -> types.put(one.node().id(), type));
    }
    types.keySet().retainAll(result.unresolvedIds());
    return result.problems(types);
  }

  /** Says why the graph was not asked, if it should have been. */
  public void explain(PrintWriter err) {
    if (unasked == null) return;
    err.println(
        TerminalText.safe(
            "Ids that these files do not define were not looked up in the graph: "
                + unasked
                + "."));
  }
}
