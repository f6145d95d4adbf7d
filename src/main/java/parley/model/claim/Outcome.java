package parley.model.claim;

import parley.model.value.EnumWords;

/** What became of a thing talked about. */
public enum Outcome {
  AGREED,
  AGREED_TO_WORK_ON,
  CARRIED_OUT,
  NONE;

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Outcome of(String word) {
    return EnumWords.find(Outcome.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such outcome: " + word));
  }
}
