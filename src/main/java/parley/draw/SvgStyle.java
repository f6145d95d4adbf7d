package parley.draw;

import java.util.Collection;
import java.util.Locale;
import parley.layout.shape.DrawingColor;
import parley.layout.shape.MarkStyle;
import parley.render.value.Palette;
import parley.render.value.RgbColor;

/** The style sheet of a drawing: colours are properties, so that a page around it can set them. */
final class SvgStyle {
  static final String FONTS =
      "\"Helvetica Neue\", Helvetica, Arial, \"Liberation Sans\", \"DejaVu Sans\", sans-serif";
  private static final String ROOT = ".parley-picture";

  /** How far a colour goes towards white on dark ground. */
  private static final double LIGHTER = 0.45;

  private SvgStyle() {}

  /** For the types of the nodes and edges that are drawn. */
  static String css(Collection<String> labels, Collection<String> types) {
    StringBuilder css = new StringBuilder();
    css.append(ROOT).append(" {").append(colors(false));
    css.append(" font-family: ").append(FONTS).append("; background: var(--parley-paper); }\n");
    css.append("@media (prefers-color-scheme: dark) { ").append(ROOT).append(" {");
    css.append(colors(true)).append(" } }\n");
    for (MarkStyle style : MarkStyle.values()) css.append(rule(style));
    for (String label : labels) {
      String fill = Palette.fill(label);
      String type = ROOT + " .type-" + word(label);
      css.append(type).append(" { --parley-type: ").append(fill);
      css.append("; --parley-type-ink: ").append(Palette.textColor(fill)).append("; }\n");
    }
    for (String type : types) css.append(line(type, false));
    css.append("@media (prefers-color-scheme: dark) {\n");
    for (String type : types) css.append(line(type, true));
    return css.append("}\n").toString();
  }

  private static String line(String type, boolean dark) {
    String color = dark ? lighter(Palette.line(type)) : Palette.line(type);
    return ROOT + " .edge.type-" + word(type) + " { --parley-type: " + color + "; }\n";
  }

  private static String lighter(String color) {
    return RgbColor.of(color)
        .map(part -> (int) Math.round(part + (255 - part) * LIGHTER))
        .toString();
  }

  private static String colors(boolean dark) {
    StringBuilder css = new StringBuilder();
    for (DrawingColor tone : DrawingColor.values()) {
      String color = dark ? tone.dark() : tone.light();
      css.append(" --parley-").append(tone.word()).append(": ").append(color).append(";");
    }
    return css.toString();
  }

  private static String rule(MarkStyle style) {
    String color = "var(--parley-" + style.color().word() + ")";
    if (style == MarkStyle.NAME) color = "var(--parley-type-ink)";
    StringBuilder css = new StringBuilder(ROOT + " ." + style.word() + " {");
    if (style.fontSize() > 0) {
      css.append(" fill: ")
          .append(color)
          .append("; font-size: ")
          .append(DecimalText.of(style.fontSize()))
          .append("px;");
      if (style.bold()) css.append(" font-weight: 600;");
      if (style == MarkStyle.LABEL)
        css.append(
            " paint-order: stroke; stroke: var(--parley-paper); stroke-width: 6px; stroke-linejoin: round;");
    } else {
      css.append(" fill: ").append(style.isFilled() ? color : "none").append(";");
      if (style.lineWidth() > 0) {
        css.append(" stroke: ")
            .append(color)
            .append("; stroke-width: ")
            .append(DecimalText.of(style.lineWidth()))
            .append("px;");
      }
      if (style.isDashed()) css.append(" stroke-dasharray: 5 4;");
    }
    return css.append(" }\n").toString();
  }

  /** A type as the end of a class name. */
  static String word(String type) {
    return type.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
