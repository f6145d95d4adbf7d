package parley.page;

import parley.layout.shape.DrawingColor;
import parley.render.value.Palette;

/**
 * The colours of kinds and acts, and those of the drawing, which follow the page's light or dark.
 */
final class PageColors {
  private PageColors() {}

  static String css() {
    StringBuilder css = new StringBuilder();
    for (String label : Palette.labels()) {
      css.append(
          ".kind-%s { --kind: %s; }\n".formatted(PageIndex.word(label), Palette.fill(label)));
    }
    for (String type : Palette.types()) {
      String color = Palette.line(type);
      String both = "light-dark(%s, color-mix(in oklab, %s 60%%, white))".formatted(color, color);
      String word = PageIndex.word(type);
      css.append(".act-%s { --act: %s; }\n".formatted(word, both));
      css.append(
          "#canvas g.edge.type-%s { --parley-type: %s; --parley-type-ink: light-dark(%s, #000000); }\n"
              .formatted(word, both, Palette.textColor(color)));
    }
    css.append("#canvas .parley-picture {");
    for (DrawingColor tone : DrawingColor.values()) {
      css.append(
          " --parley-%s: light-dark(%s, %s);".formatted(tone.word(), tone.light(), tone.dark()));
    }
    return css.append(" }\n").toString();
  }
}
