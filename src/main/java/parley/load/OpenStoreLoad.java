package parley.load;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.dossier.QuarantineResult;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentSource;
import parley.neo4j.DryRunResult;
import parley.neo4j.Store;
import parley.neo4j.WriteInterface;
import parley.neo4j.write.Changes;
import parley.neo4j.write.Conflict;
import parley.neo4j.write.LoadProgress;
import parley.report.Answer;
import parley.report.AnswerDiff;
import parley.report.ReportCatalogue;
import parley.rows.GraphRows;

/** A load into a store that is open. */
public final class OpenStoreLoad {
  private final Store store;
  private final LoadPlan plan;
  private final QuarantinePolicy quarantine;
  private final LoadProgress progress;

  public OpenStoreLoad(
      Store store, LoadPlan plan, QuarantinePolicy quarantine, LoadProgress progress) {
    this.store = store;
    this.plan = plan;
    this.quarantine = quarantine;
    this.progress = progress;
  }

  /**
   * Reads and loads documents, unless they are what was loaded last.
   *
   * @param input what the ledger knows the documents by; null when it cannot know them
   */
  public LoadResult load(
      List<DocumentSource> sources, @Nullable TextFolder texts, @Nullable String input) {
    Optional<Integer> unchanged =
        Optional.ofNullable(input)
            .filter(one -> plan.skipsUnchangedInput())
            .flatMap(store::loadedArticles);
    if (unchanged.isPresent()) {
      Changes none = Changes.unchangedArticles(unchanged.get());
      return LoadResult.written(store.location(), LoadWay.NOTHING, none, store.retries());
    }
    try (CheckedDossier dossier = CheckedDossier.read(sources, texts)) {
      return load(dossier, input);
    }
  }

  /** Loads documents that have been read: all of them, or those that need not be quarantined. */
  public LoadResult load(CheckedDossier dossier, @Nullable String input) {
    List<Problem> problems = dossier.problems(store);
    if (!problems.isEmpty() && !quarantine.keepsGoing()) return refused(problems, List.of());
    GraphRows rows = dossier.rows();
    List<Conflict> conflicts = dossier.conflicts(rows, store);
    if (problems.isEmpty() && conflicts.isEmpty()) return write(rows, input);
    if (!quarantine.keepsGoing()) return refused(problems, conflicts);
    QuarantineResult good = dossier.quarantine(store, conflicts);
    quarantine.record(good);
    return write(CheckedDossier.rows(good), null).withQuarantined(problems, conflicts);
  }

  private LoadResult write(GraphRows rows, @Nullable String input) {
    LoadWay way = plan.intoOpenStore(store.nearestInterface());
    if (way == LoadWay.DRY_RUN) return rehearse(rows);
    WriteInterface by = way == LoadWay.ENGINE ? WriteInterface.ENGINE : WriteInterface.BOLT;
    Changes changes = store.load(rows, progress, input, by);
    return LoadResult.written(store.location(), way, changes, store.retries());
  }

  private LoadResult rehearse(GraphRows rows) {
    DryRunResult<List<Answer>> run = store.dryRun(rows, ReportCatalogue.of(List.of())::answers);
    Answer changedAnswers = AnswerDiff.between(run.before(), run.after());
    return LoadResult.dryRun(store.location(), run.changes(), changedAnswers);
  }

  private LoadResult refused(List<Problem> problems, List<Conflict> conflicts) {
    return LoadResult.refused(store.location(), problems, conflicts);
  }
}
