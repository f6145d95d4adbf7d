package parley.layout.shape;

import parley.model.value.EnumWords;

/** How a mark looks: colour, line width, size of letters. */
public enum MarkStyle {
  PAPER(DrawingColor.PAPER, 0, 0, false),
  TITLE(DrawingColor.TEXT, 0, 20, true),
  SUBTITLE(DrawingColor.MUTED, 0, 12, false),
  NOTE(DrawingColor.NOTE, 0, 12, false),
  NOTE_BOX(DrawingColor.NOTE_PAPER, 0, 0, false),
  HEADING(DrawingColor.TEXT, 0, 13, true),
  SMALL(DrawingColor.MUTED, 0, 11, false),
  BAND(DrawingColor.BAND, 0, 0, false),
  RULE(DrawingColor.FAINT, 1, 0, false),
  LIFE(DrawingColor.LIFE, 1.5, 0, false),
  /** A node's area, in the colour of its type. */
  SHAPE(DrawingColor.TYPE, 1, 0, false),
  /** A node's words, which read on the colour of its type. */
  NAME(DrawingColor.TYPE, 0, 12, false),
  /** A line between two nodes, in the colour of its type. */
  LINE(DrawingColor.TYPE, 1.4, 0, false),
  LINE_DASHED(DrawingColor.TYPE, 1.4, 0, false),
  ARROW(DrawingColor.TYPE, 0, 0, false),
  /** The word on a line, with the paper's colour around it. */
  LABEL(DrawingColor.TEXT, 0, 11, false),
  /** The word on a line that has its own room. */
  SAID(DrawingColor.TEXT, 0, 11, false),
  /** A filled cell that stands for an edge, and the words on it. */
  CHIP(DrawingColor.TYPE, 1, 0, false),
  CHIP_WORDS(DrawingColor.PAPER, 0, 11, false),
  /** A cell that only has an outline: no fact. */
  CHIP_DASHED(DrawingColor.TYPE, 1.4, 0, false),
  CHIP_DASHED_WORDS(DrawingColor.TEXT, 0, 11, false);

  private final DrawingColor color;
  private final double lineWidth;
  private final double fontSize;
  private final boolean bold;

  MarkStyle(DrawingColor color, double line, double size, boolean bold) {
    this.color = color;
    this.lineWidth = line;
    this.fontSize = size;
    this.bold = bold;
  }

  public DrawingColor color() {
    return color;
  }

  /** Width of the line; 0 for areas and words. */
  public double lineWidth() {
    return lineWidth;
  }

  /** Size of the letters; 0 for lines and areas. */
  public double fontSize() {
    return fontSize;
  }

  public boolean bold() {
    return bold;
  }

  /** Whether an area is filled. */
  public boolean isFilled() {
    return fontSize == 0 && (lineWidth == 0 || this == SHAPE || this == CHIP);
  }

  public boolean isDashed() {
    return this == LINE_DASHED || this == CHIP_DASHED;
  }

  /** Its name in style sheets, {@code edge-dashed}. */
  public String word() {
    return EnumWords.of(this);
  }
}
