package parley.model;

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

  private final boolean factual;

  Modality(boolean factual) {
    this.factual = factual;
  }

  /** Whether a claim of this modality can support a fact. */
  public boolean factual() {
    return factual;
  }

  /** As dossiers write it. */
  public String word() {
    return Word.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Modality of(String word) {
    return Word.find(Modality.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such modality: " + word));
  }
}
