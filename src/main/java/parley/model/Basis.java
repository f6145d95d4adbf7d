package parley.model;

/** How the date of an article is known. */
public enum Basis {
  STATED,
  INFERRED,
  UNKNOWN;

  /** As dossiers write it. */
  public String word() {
    return Word.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Basis of(String word) {
    return Word.find(Basis.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such basis: " + word));
  }
}
