package parley.model;

/** The parts of a claim that an act may need, beside its subject. */
public enum Part {
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
    return Word.of(this);
  }
}
