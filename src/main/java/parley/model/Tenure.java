package parley.model;

/** Whether an office is held, or was held before. */
public enum Tenure {
  CURRENT,
  FORMER;

  /** As dossiers write it. */
  public String word() {
    return Word.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Tenure of(String word) {
    return Word.find(Tenure.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such tenure: " + word));
  }
}
