package parley.load;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.dossier.QuarantineResult;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceDigest;
import parley.neo4j.Store;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.write.Changes;
import parley.neo4j.write.LoadProgress;
import parley.rows.GraphRows;

/**
 * The use case "load": documents into the graph, each article completely or not at all. Nothing is
 * written unless all of them are good, or the policy keeps going without the others.
 */
public final class DossierLoad {
  private final LoadTarget target;
  private final LoadPlan plan;
  private final QuarantinePolicy quarantine;
  private final LoadProgress progress;
  private final Clock clock;

  public DossierLoad(
      LoadTarget target,
      LoadPlan plan,
      QuarantinePolicy quarantine,
      LoadProgress progress,
      Clock clock) {
    this.target = target;
    this.plan = plan;
    this.quarantine = quarantine;
    this.progress = progress;
    this.clock = clock;
  }

  public LoadResult load(List<DocumentSource> sources, @Nullable TextFolder texts) {
    // With texts, what is loaded depends on these as well.
    @Nullable String input = texts == null ? inputVersion(sources).orElse(null) : null;
    if (target.location() instanceof StoreLocation.Embedded folder && !Store.exists(folder)) {
      try (CheckedDossier dossier = CheckedDossier.read(sources, texts)) {
        return intoNewStore(folder, dossier, input);
      }
    }
    try (Store store = target.open()) {
      return into(store).load(sources, texts, input);
    }
  }

  /** What the ledger knows documents by; empty for those that cannot be read twice. */
  public static Optional<String> inputVersion(List<DocumentSource> sources) {
    // The same documents may make another graph when parley has learnt something.
    return SourceDigest.of(sources).map(digest -> GraphRows.VERSION + ":" + digest);
  }

  /** Into a store that is not there yet, and is not made unless there is something good. */
  private LoadResult intoNewStore(
      StoreLocation.Embedded folder, CheckedDossier dossier, @Nullable String input) {
    List<Problem> problems = dossier.problems();
    if (!problems.isEmpty() && !quarantine.keepsGoing()) {
      return LoadResult.refused(folder, problems, List.of());
    }
    DiskSpace.requireFreeForDocuments(folder, dossier.documents().totalBytes());
    Optional<LoadResult> written =
        problems.isEmpty()
            ? makeStore(folder, true, dossier.rows(), input)
            : makeStore(folder, dossier.quarantine(), problems);
    if (written.isPresent()) return written.get();
    try (Store store = target.open()) {
      return into(store).load(dossier, input);
    }
  }

  /** Makes the store of the good documents; the bad ones are quarantined once it is there. */
  private Optional<LoadResult> makeStore(
      StoreLocation.Embedded folder, QuarantineResult good, List<Problem> problems) {
    Optional<LoadResult> written =
        makeStore(folder, !good.isEmpty(), CheckedDossier.rows(good), null);
    written.ifPresent(result -> quarantine.record(good));
    return written.map(result -> result.withQuarantined(problems, List.of()));
  }

  /** Empty when the store has to be opened. */
  private Optional<LoadResult> makeStore(
      StoreLocation.Embedded folder, boolean anyGood, GraphRows rows, @Nullable String input) {
    Optional<LoadWay> way = plan.intoNewStore(anyGood, rows.articles().size());
    if (way.isEmpty()) return Optional.empty();
    Optional<Changes> changes =
        way.get() == LoadWay.NOTHING
            ? Optional.of(Changes.NONE)
            : Store.bulkLoad(folder, rows, progress, clock, input);
    return changes.map(made -> LoadResult.written(folder, way.get(), made, 0));
  }

  private OpenStoreLoad into(Store store) {
    return new OpenStoreLoad(store, plan, quarantine, progress);
  }
}
