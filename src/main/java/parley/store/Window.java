package parley.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is reported: by articles published up to {@code asOf}, of things that happened
 * after the one day and before the other. Null is no limit. What has no date is outside of every
 * limit, for a date is never guessed.
 */
public record Window(
    @Nullable LocalDate asOf,
    @Nullable LocalDate happenedAfter,
    @Nullable LocalDate happenedBefore) {
  /** Whether it limits nothing. */
  public boolean open() {
    return asOf == null && happenedAfter == null && happenedBefore == null;
  }
}
