package parley.model.value;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, as somebody types it where a day is a bound: what begins with it begins
 * on its first day, and what ends with it ends on its last.
 */
public record CalendarPeriod(LocalDate first, LocalDate last) {
  /** What to write, for messages. */
  public static final String EXPECTED =
      "a date; write a day, 2025-06-02, a month, 2025-06, or a year, 2025";

  private static final Set<DatePrecision> WHOLE =
      Set.of(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR);

  /**
   * Reads what dossiers write as a date, without what is about or from one to another.
   *
   * @throws IllegalArgumentException saying what was expected
   */
  public static CalendarPeriod parse(String text) {
    EdtfDate date = edtf(text);
    if (date != null && WHOLE.contains(date.precision())) {
      LocalDate from = date.from();
      LocalDate to = date.to();
      if (from != null && to != null) return new CalendarPeriod(from, to);
    }
    throw new IllegalArgumentException("\"" + text + "\" is not " + EXPECTED);
  }

  private static @Nullable EdtfDate edtf(String text) {
    try {
      return EdtfDate.parse(text, null);
    } catch (IllegalArgumentException e) {
      return null; // its message allows more than is possible here
    }
  }
}
