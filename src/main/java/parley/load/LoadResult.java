package parley.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.Problem;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.Changes;
import parley.neo4j.write.Conflict;
import parley.report.Answer;

/**
 * What came of a load.
 *
 * @param location the graph that it went into
 * @param way how it was written; null when it was refused
 * @param problems of the documents, references into the graph included
 * @param conflicts what the graph says otherwise
 * @param quarantined whether documents were quarantined for them; otherwise they stopped the load
 * @param retries how often a transaction had to be repeated
 * @param changedAnswers which answers a dry run would change; null for other loads
 */
public record LoadResult(
    StoreLocation location,
    @Nullable LoadWay way,
    Changes changes,
    List<Problem> problems,
    List<Conflict> conflicts,
    boolean quarantined,
    int retries,
    @Nullable Answer changedAnswers) {
  public LoadResult {
    problems = List.copyOf(problems);
    conflicts = List.copyOf(conflicts);
  }

  static LoadResult refused(
      StoreLocation location, List<Problem> problems, List<Conflict> conflicts) {
    return new LoadResult(location, null, Changes.NONE, problems, conflicts, false, 0, null);
  }

  static LoadResult written(StoreLocation location, LoadWay way, Changes changes, int retries) {
    return new LoadResult(location, way, changes, List.of(), List.of(), false, retries, null);
  }

  static LoadResult dryRun(StoreLocation location, Changes changes, Answer changedAnswers) {
    return new LoadResult(
        location, LoadWay.DRY_RUN, changes, List.of(), List.of(), false, 0, changedAnswers);
  }

  /** The same, of what was left when documents had been quarantined. */
  LoadResult withQuarantined(List<Problem> why, List<Conflict> contradicted) {
    return new LoadResult(location, way, changes, why, contradicted, true, retries, changedAnswers);
  }

  /** Whether nothing was loaded, for the documents or the graph forbid it. */
  public boolean isRefused() {
    return way == null;
  }
}
