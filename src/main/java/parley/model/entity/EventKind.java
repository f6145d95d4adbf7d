package parley.model.entity;

import parley.model.value.EnumWords;

/** The sorts of event. */
public enum EventKind {
  ROUND,
  ATTACK,
  MEETING,
  EXCHANGE,
  TRANSFER;

  /** The graph's label, {@code Round}. */
  public String label() {
    return name().charAt(0) + word().substring(1);
  }

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static EventKind of(String word) {
    return EnumWords.find(EventKind.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such kind of event: " + word));
  }
}
