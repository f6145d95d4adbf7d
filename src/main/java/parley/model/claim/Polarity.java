package parley.model.claim;

import parley.model.value.EnumWords;

/** Whether the article says that it is so or that it is not. */
public enum Polarity {
  AFFIRMED,
  NEGATED;

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Polarity of(String word) {
    return EnumWords.find(Polarity.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such polarity: " + word));
  }
}
