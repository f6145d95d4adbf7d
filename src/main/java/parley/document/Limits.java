package parley.document;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much a document may ask of the machine. */
final class Limits {
  static final int BYTES = 256 << 20;
  static final int DEPTH = 100;
  static final int STRING = 1_000_000;
  static final int NAME = 1_000;
  static final int NUMBER = 100;

  /** What a compressed file may grow to without any question, and how much beyond that. */
  static final int UNQUESTIONED = 10 << 20;

  static final int RATIO = 200;

  static final int PROBLEMS = 1_000;

  // Depth is one more here: the tree builder refuses it first, in our own words.
  static final StreamReadConstraints READ =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH + 1)
          .maxNumberLength(NUMBER)
          .maxStringLength(STRING)
          .maxNameLength(NAME)
          .maxDocumentLength(BYTES)
          .build();

  private Limits() {}
}
