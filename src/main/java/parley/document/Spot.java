package parley.document;

/** A place in a text: line and column from 1, columns in Unicode code points. */
record Spot(int line, int column) {
  static final Spot START = new Spot(1, 1);
}
