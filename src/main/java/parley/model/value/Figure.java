package parley.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article gives. {@code low} is the number itself, or the lower end of {@code
 * between}; {@code high} is the upper end of {@code between} only; {@code vague} has neither.
 */
public record Figure(
    String metric,
    FigureRelation relation,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    String text) {
  public Figure {
    switch (relation) {
      case VAGUE -> {
        if (low != null || high != null) {
          throw new IllegalArgumentException("a vague figure has no number, only text");
        }
      }
      case BETWEEN -> {
        if (low == null || high == null) {
          throw new IllegalArgumentException("a figure \"between\" has low and high");
        }
        if (high < low) throw new IllegalArgumentException("high is below low");
      }
      default -> {
        if (low == null)
          throw new IllegalArgumentException("a figure \"" + relation.word() + "\" has low");
        if (high != null) throw new IllegalArgumentException("high belongs to \"between\" only");
      }
    }
  }

  /**
   * Whether the graph keeps a number as it is written: whether the double that is nearest to it is
   * written so, too. All numbers of up to fifteen digits are, if not extremely small or large.
   */
  public static boolean keeps(String number) {
    String written = number.replace("_", "");
    double nearest = Double.parseDouble(written);
    if (!Double.isFinite(nearest)) return false;
    try {
      return new BigDecimal(written).compareTo(new BigDecimal(Double.toString(nearest))) == 0;
    } catch (NumberFormatException e) {
      return false; // an exponent beyond all others
    }
  }

  /** Why such a number is refused. */
  public static String notKept(String number) {
    return "the number "
        + (number.length() > 40 ? number.substring(0, 40) + "…" : number)
        + " would be rounded; round it to 15 digits yourself, \"text\" keeps it as the article has it";
  }
}
