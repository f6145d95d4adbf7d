package parley.neo4j.window;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is reported: by articles published up to {@code asOf} and loaded by {@code
 * loadedBy}, of things that happened after the one day and before the other. Null is no limit. What
 * has no date is outside of every limit, for a date is never guessed.
 */
public record TimeWindow(
    @Nullable LocalDate asOf,
    @Nullable LocalDate happenedAfter,
    @Nullable LocalDate happenedBefore,
    @Nullable Instant loadedBy) {
  /** What was published up to a day. */
  public static TimeWindow asOf(LocalDate day) {
    return new TimeWindow(day, null, null, null);
  }

  /** What was loaded by a moment. */
  public static TimeWindow loadedBy(Instant moment) {
    return new TimeWindow(null, null, null, moment);
  }

  /** Whether it limits nothing. */
  public boolean isUnlimited() {
    return asOf == null && happenedAfter == null && happenedBefore == null && loadedBy == null;
  }
}
