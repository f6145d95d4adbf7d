package parley.cli.option;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import parley.cli.runtime.Environment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a moment: a day, which is meant to its end, or a day and a time; in the local zone, unless
 * an offset or Z follows.
 */
final class InstantConverter implements ITypeConverter<Instant> {
  private final ZoneId zone;

  InstantConverter(Environment environment) {
    zone = environment.clock().getZone();
  }

  @Override
  public Instant convert(String text) {
    try {
      return instant(
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text.contains("T")
                  ? text
                  : text + "T23:59:59", // the ledger knows no less than seconds
              ZonedDateTime::from,
              LocalDateTime::from));
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "\""
              + text
              + "\" is not a moment; write a day, 2025-06-02, or a day and a time, 2025-06-02T14:30");
    }
  }

  private Instant instant(TemporalAccessor moment) {
    return moment instanceof LocalDateTime local
        ? local.atZone(zone).toInstant()
        : Instant.from(moment);
  }
}
