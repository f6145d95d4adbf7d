package parley.document;

import java.util.Comparator;

/** A place in a text: line and column from 1, columns in Unicode code points. */
record Spot(int line, int column) implements Comparable<Spot> {
  static final Spot START = new Spot(1, 1);

  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
