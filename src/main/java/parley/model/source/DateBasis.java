package parley.model.source;

import parley.model.value.EnumWords;

/** How the date of an article is known. */
public enum DateBasis {
  STATED,
  INFERRED,
  UNKNOWN;

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static DateBasis of(String word) {
    return EnumWords.find(DateBasis.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such basis: " + word));
  }
}
