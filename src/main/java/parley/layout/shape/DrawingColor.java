package parley.layout.shape;

import parley.model.value.EnumWords;

/** A colour of a drawing, on light and on dark ground. */
public enum DrawingColor {
  PAPER("#ffffff", "#15181d"),
  TEXT("#1d2330", "#e8eaee"),
  MUTED("#586070", "#a6aebb"),
  FAINT("#e2e5ea", "#2c323b"),
  BAND("#f5f6f8", "#1c2026"),
  LIFE("#c3c9d2", "#464e5a"),
  NOTE("#5c4300", "#f3dfa6"),
  NOTE_PAPER("#fff4d6", "#3a3115"),
  /** The colour of the type of what is drawn; here that of a type without one. */
  TYPE("#6b6b6b", "#a8a8a8");

  private final String light;
  private final String dark;

  DrawingColor(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  public String light() {
    return light;
  }

  public String dark() {
    return dark;
  }

  /** Its name in style sheets, {@code note-paper}. */
  public String word() {
    return EnumWords.of(this);
  }
}
