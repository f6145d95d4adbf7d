package parley.dossier.problem;

import java.util.Comparator;

/** A place in a text: line and column from 1, columns in Unicode code points. */
public record TextPosition(int line, int column) implements Comparable<TextPosition> {
  public static final TextPosition START = new TextPosition(1, 1);

  private static final Comparator<TextPosition> ORDER =
      Comparator.comparingInt(TextPosition::line).thenComparingInt(TextPosition::column);

  @Override
  public int compareTo(TextPosition other) {
    return ORDER.compare(this, other);
  }
}
