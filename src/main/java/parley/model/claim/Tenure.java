package parley.model.claim;

import parley.model.value.EnumWords;

/** Whether an office is held, or was held before. */
public enum Tenure {
  CURRENT,
  FORMER;

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Tenure of(String word) {
    return EnumWords.find(Tenure.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such tenure: " + word));
  }
}
