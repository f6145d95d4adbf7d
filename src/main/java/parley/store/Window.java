package parley.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is reported: by articles published up to {@code asOf} and loaded by {@code
 * loadedBy}, of things that happened after the one day and before the other. Null is no limit. What
 * has no date is outside of every limit, for a date is never guessed.
 */
public record Window(
    @Nullable LocalDate asOf,
    @Nullable LocalDate happenedAfter,
    @Nullable LocalDate happenedBefore,
    @Nullable Instant loadedBy) {
  /** What was published up to a day. */
  public static Window asOf(LocalDate day) {
    return new Window(day, null, null, null);
  }

  /** What was loaded by a moment. */
  public static Window loadedBy(Instant moment) {
    return new Window(null, null, null, moment);
  }

  /** Whether it limits nothing. */
  public boolean open() {
    return asOf == null && happenedAfter == null && happenedBefore == null && loadedBy == null;
  }
}
