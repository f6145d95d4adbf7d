package parley.model.claim;

import parley.model.value.EnumWords;

/** How firmly the article stands behind a claim. */
public enum Modality {
  /** The article itself says so. */
  ASSERTED(true),
  /** The article passes on what somebody said. */
  ATTRIBUTED(true),
  /** "Reportedly", "allegedly". */
  HEDGED(true),
  FUTURE(false),
  HYPOTHETICAL(false),
  /** The author's own judgement. */
  INFERRED(false);

  private final boolean isFactual;

  Modality(boolean factual) {
    this.isFactual = factual;
  }

  /** Whether a claim of this modality can support a fact. */
  public boolean isFactual() {
    return isFactual;
  }

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Modality of(String word) {
    return EnumWords.find(Modality.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such modality: " + word));
  }
}
