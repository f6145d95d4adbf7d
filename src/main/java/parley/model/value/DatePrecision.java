package parley.model.value;

/** How exact a date is. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR,
  /** From one date to another. */
  INTERVAL,
  /** About then: EDTF's {@code ~}. */
  APPROXIMATE,
  /** Only words, no date. */
  OPEN;

  /** As the graph writes it. */
  public String word() {
    return EnumWords.of(this);
  }
}
