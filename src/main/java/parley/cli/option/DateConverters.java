package parley.cli.option;

import java.time.LocalDate;
import parley.model.value.CalendarPeriod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days that bound something; a month or a year stands for its first or its last day. */
final class DateConverters {
  private DateConverters() {}

  static final class FirstDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return period(text).first();
    }
  }

  static final class LastDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return period(text).last();
    }
  }

  private static CalendarPeriod period(String text) {
    try {
      return CalendarPeriod.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
