package parley.load;

import java.util.Locale;

/** The ways of a load, and when each is taken; {@link LoadPlan} decides. */
public enum LoadWay {
  NOTHING(
      "nothing is written",
      "the same documents were loaded last and nothing was written since, or none is good and there"
          + " is no store yet"),
  BULK_IMPORTER(
      "the bulk importer",
      String.format(
          Locale.ROOT,
          "there is no store yet, and the documents have %,d articles or more (`PARLEY_BULK`)",
          LoadPlan.BULK_THRESHOLD)),
  DRY_RUN("a transaction that is rolled back", "`--dry-run`"),
  ENGINE(
      "the engine's Java API",
      "the engine is in this process: no other has the store open, and none is to be kept (input"
          + " over "
          + LoadPlan.LARGE_INPUT_KB / 1024
          + " MB, `--no-keep`, `PARLEY_KEEP=0` or `CI`)"),
  STATEMENTS(
      "statements over Bolt",
      "a server, or an engine in another process, kept or served: the usual way of a small load");

  private final String title;
  private final String reason;

  LoadWay(String title, String reason) {
    this.title = title;
    this.reason = reason;
  }

  /** What the way is called in the documentation. */
  public String title() {
    return title;
  }

  /** When it is taken. */
  public String reason() {
    return reason;
  }
}
