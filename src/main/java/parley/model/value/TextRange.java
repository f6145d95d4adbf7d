package parley.model.value;

/**
 * A stretch of an article's text in Unicode code points: 0-based {@code start}, exclusive {@code
 * end}.
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
  public TextRange {
    if (start < 0)
      throw new IllegalArgumentException("a range starts at 0 or later, not at " + start);
    if (end <= start) {
      throw new IllegalArgumentException(
          "a range ends after its start, not at " + end + " after " + start);
    }
  }

  @Override
  public int compareTo(TextRange other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
