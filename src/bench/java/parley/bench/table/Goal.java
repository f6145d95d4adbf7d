package parley.bench.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must be reached: a ratio that is at most or at least so much.
 *
 * @param measured empty when a step that it needs has not been run
 */
public record Goal(String what, double must, boolean atMost, Optional<Double> measured) {
  static Goal atMost(double must, String what, Optional<Double> measured) {
    return new Goal(what, must, true, measured);
  }

  static Goal atLeast(double must, String what, Optional<Double> measured) {
    return new Goal(what, must, false, measured);
  }

  /** One figure divided by another. */
  public static Optional<Double> ratio(Optional<Double> figure, Optional<Double> by) {
    return figure.flatMap(one -> by.map(other -> one / other));
  }

  /** A line of a Markdown table. */
  String line() {
    String met =
        measured
            .map(value -> (atMost ? value <= must : value >= must) ? "yes" : "**no**")
            .orElse("");
    return "| %s | %s %s | %s | %s |"
        .formatted(
            what,
            atMost ? "at most" : "at least",
            number(must),
            measured.map(Goal::number).orElse("not measured"),
            met);
  }

  /** Three digits, and no more. */
  static String number(double value) {
    if (value >= 100) return String.format(Locale.ROOT, "%,.0f", value);
    Function<Integer, String> digits =
        places -> String.format(Locale.ROOT, "%." + places + "f", value);
    return value >= 10 ? digits.apply(1) : value >= 1 ? digits.apply(2) : digits.apply(3);
  }
}
