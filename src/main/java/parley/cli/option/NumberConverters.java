package parley.cli.option;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers within their bounds. */
public final class NumberConverters {
  /** So many digits always fit a long. */
  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");

  private NumberConverters() {}

  /** A port, 0 for any. */
  public static final class Port implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) number(text, 0, 65_535, "a port, a whole number from 0 to 65535; 0 takes any");
    }
  }

  /** A number of columns or the like, 0 for no limit. */
  public static final class Size implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) number(text, 0, 1_000_000, "a whole number from 0 to 1000000");
    }
  }

  /** How many of something, at least one. */
  public static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return (int) number(text, 1, 1_000_000, "a whole number from 1 to 1000000");
    }
  }

  /** A number of rows. */
  public static final class Rows implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      return number(text, 0, 1_000_000_000_000L, "a whole number from 0 to 1000000000000");
    }
  }

  private static long number(String text, long least, long most, String expected) {
    if (DIGITS.matcher(text).matches()) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) return number;
    }
    throw new TypeConversionException("\"" + text + "\" is not " + expected);
  }
}
