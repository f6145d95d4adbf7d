package parley.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date exactly as exact as the article makes it: {@code from} and {@code to} are the first and
 * last day it can mean, both null when only words are given. The notation is EDTF (ISO 8601-2,
 * levels 0 and 1): {@code 2025-06-02}, {@code 2025-06}, {@code 2025}, {@code 2025-05~}, {@code
 * 2025-06-20/2025-06-30}.
 */
public record EdtfDate(
    @Nullable String edtf,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    DatePrecision precision,
    @Nullable String text) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

  /** A date that is given in words only. */
  public static EdtfDate inWords(String text) {
    return new EdtfDate(null, null, null, DatePrecision.OPEN, text);
  }

  /**
   * Reads EDTF.
   *
   * @throws IllegalArgumentException naming what is wrong and what is expected
   */
  public static EdtfDate parse(String edtf, @Nullable String text) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      EdtfDate day = single(edtf);
      return new EdtfDate(edtf, day.from, day.to, day.precision, text);
    }
    LocalDate from = single(edtf.substring(0, slash)).from;
    LocalDate to = single(edtf.substring(slash + 1)).to;
    if (from == null || to == null || to.isBefore(from)) {
      throw new IllegalArgumentException("the interval \"" + edtf + "\" ends before it starts");
    }
    return new EdtfDate(edtf, from, to, DatePrecision.INTERVAL, text);
  }

  private static EdtfDate single(String edtf) {
    Matcher parts = DATE.matcher(edtf);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\""
              + edtf
              + "\" is not a date; write 2025-06-02, 2025-06, 2025, 2025-05~ or 2025-06-20/2025-06-30");
    }
    int year = Integer.parseInt(parts.group(1));
    boolean about = !parts.group(4).isEmpty();
    try {
      if (parts.group(2) == null) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, about);
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null)
        return of(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, about);
      LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(parts.group(3)));
      return of(day, day, DatePrecision.DAY, about);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such date as \"" + edtf + "\"", e);
    }
  }

  private static EdtfDate of(LocalDate from, LocalDate to, DatePrecision precision, boolean about) {
    return new EdtfDate(null, from, to, about ? DatePrecision.APPROXIMATE : precision, null);
  }
}
