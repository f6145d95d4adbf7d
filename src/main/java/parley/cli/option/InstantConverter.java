package parley.cli.option;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import parley.cli.runtime.Environment;
import parley.model.value.CalendarPeriod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a moment: a day, month or year, which is meant to its end, or a day and a time; in the
 * local zone, unless an offset or Z follows.
 */
final class InstantConverter implements ITypeConverter<Instant> {
  private final ZoneId zone;

  InstantConverter(Environment environment) {
    zone = environment.clock().getZone();
  }

  @Override
  public Instant convert(String text) {
    if (!text.contains("T")) return endOf(text).atTime(23, 59, 59).atZone(zone).toInstant();
    try {
      return instant(
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, ZonedDateTime::from, LocalDateTime::from));
    } catch (DateTimeException e) {
      throw notAMoment(text);
    }
  }

  /** The ledger knows no less than seconds, so the last one of this day is the end. */
  private static LocalDate endOf(String text) {
    try {
      return CalendarPeriod.parse(text).last();
    } catch (IllegalArgumentException e) {
      throw notAMoment(text);
    }
  }

  private static TypeConversionException notAMoment(String text) {
    return new TypeConversionException(
        "\""
            + text
            + "\" is not a moment; write a day, 2025-06-02, a month, 2025-06, a year, 2025, or a day and a time, 2025-06-02T14:30");
  }

  private Instant instant(TemporalAccessor moment) {
    return moment instanceof LocalDateTime local
        ? local.atZone(zone).toInstant()
        : Instant.from(moment);
  }
}
