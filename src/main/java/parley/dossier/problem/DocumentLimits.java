package parley.dossier.problem;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much a document may ask of the machine. */
public final class DocumentLimits {
  /** Of JSON Lines this is the limit of a line, and the file has none. */
  public static final int BYTES = 256 << 20;

  /** What comes only once is kept in memory up to this size. */
  public static final int IN_MEMORY = 16 << 20;

  /** A file of this size is no load, however many there are. */
  public static final int SMALL = 1 << 16;

  public static final int DEPTH = 100;
  public static final int STRING = 1_000_000;
  public static final int NAME = 1_000;
  static final int NUMBER = 100;

  /** What a compressed file may grow to without any question, and how much beyond that. */
  public static final int RATIO_FREE_BYTES = 10 << 20;

  public static final int RATIO = 200;

  /** How many problems of a file are shown, and how many are counted at most. */
  public static final int PROBLEMS = 1_000;

  public static final int FINDINGS = 100_000;

  // Depth is one more here: the tree builder refuses it first, in our own words.
  public static final StreamReadConstraints READ =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH + 1)
          .maxNumberLength(NUMBER)
          .maxStringLength(STRING)
          .maxNameLength(NAME)
          .maxDocumentLength(BYTES)
          .build();

  public static final String DEEP = "nested deeper than " + DEPTH + " levels, as no dossier is";
  public static final String LONG_TEXT =
      "a text of more than " + STRING + " characters; shorten it";
  public static final String LONG_NAME = "a key of more than " + NAME + " characters; shorten it";

  private DocumentLimits() {}

  /** Which limit a parser says was passed. */
  public static String exceededLimit(String cause) {
    if (cause.contains("String")) return LONG_TEXT;
    if (cause.contains("Number")) return "a number of more than " + NUMBER + " digits; shorten it";
    if (cause.contains("Name")) return LONG_NAME;
    if (cause.contains("depth")) return DEEP;
    return "the document is too large; split it into several files";
  }
}
