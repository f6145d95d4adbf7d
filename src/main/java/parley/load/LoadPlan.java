package parley.load;

import java.util.Optional;
import java.util.function.IntSupplier;
import parley.neo4j.WriteInterface;

/**
 * Decides which way a load is written. One thing is decided before: for a large input the launcher
 * starts a process that runs the engine itself.
 *
 * @param bulkThreshold from how many articles on a store that is not there yet is made at once
 */
public record LoadPlan(boolean dryRun, IntSupplier bulkThreshold) {
  /** The threshold when nothing else is said. */
  public static final int BULK_THRESHOLD = 10_000;

  /** More kilobytes than this are a large input for the launcher, whose {@code large} this is. */
  static final int LARGE_INPUT_KB = 8_192;

  /** A load that writes, with the usual threshold. */
  public static final LoadPlan USUAL = new LoadPlan(false, () -> BULK_THRESHOLD);

  /**
   * Whether documents that were loaded last need not be read: a dry run lists them all the same.
   */
  boolean skipsUnchangedInput() {
    return !dryRun;
  }

  /** Without opening the store, which is not there yet; empty when it has to be opened. */
  Optional<LoadWay> intoNewStore(boolean anyGood, int articles) {
    if (!anyGood) return Optional.of(LoadWay.NOTHING);
    boolean many = articles >= bulkThreshold.getAsInt();
    return many && !dryRun ? Optional.of(LoadWay.BULK_IMPORTER) : Optional.empty();
  }

  /** Into a store that is open. */
  LoadWay intoOpenStore(WriteInterface nearest) {
    if (dryRun) return LoadWay.DRY_RUN;
    return nearest == WriteInterface.ENGINE ? LoadWay.ENGINE : LoadWay.STATEMENTS;
  }
}
