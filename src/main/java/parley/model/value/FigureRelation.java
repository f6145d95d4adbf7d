package parley.model.value;

/** How the number that an article writes stands to the one it claims. */
public enum FigureRelation {
  EXACTLY,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  ABOUT,
  BETWEEN,
  /** Words such as "dozens": there is no number. */
  VAGUE;

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static FigureRelation of(String word) {
    return EnumWords.find(FigureRelation.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such relation: " + word));
  }
}
