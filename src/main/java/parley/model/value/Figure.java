package parley.model.value;

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
}
