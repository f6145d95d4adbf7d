package parley.model.claim;

import parley.model.value.EnumWords;

/** The parts of a claim that an act may need, beside its subject. */
public enum ClaimPart {
  FOR,
  DEMAND,
  EVENT,
  TARGET,
  OFFICE,
  CONDITION,
  OUTCOME,
  FIGURE;

  /** The key in a dossier. */
  public String word() {
    return EnumWords.of(this);
  }
}
