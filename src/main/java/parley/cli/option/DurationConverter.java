package parley.cli.option;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long something may take, as people type it: {@code 90s}, {@code 2m}, {@code 1h}, 0. */
final class DurationConverter implements ITypeConverter<Duration> {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,6})([smh])");

  @Override
  public Duration convert(String text) {
    if (text.equals("0")) return Duration.ZERO;
    Matcher typed = TYPED.matcher(text);
    if (!typed.matches()) {
      throw new TypeConversionException(
          "\"" + text + "\" is not a time; write 90s, 2m or 1h, or 0 for none");
    }
    long number = Long.parseLong(typed.group(1));
    return switch (typed.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
