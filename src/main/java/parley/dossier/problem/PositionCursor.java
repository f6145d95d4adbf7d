package parley.dossier.problem;

/** Walks through a text and tells the spot of each offset; asked in ascending order it is quick. */
public final class PositionCursor {
  private final String text;
  private final int firstLine;
  private int offset;
  private int line;
  private int column = 1;

  public PositionCursor(String text) {
    this(text, 1);
  }

  public PositionCursor(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.line = firstLine;
  }

  public TextPosition at(long target) {
    if (target < offset) rewind();
    int end = (int) Math.min(target, text.length());
    while (offset < end) step(text.charAt(offset++));
    return new TextPosition(line, column);
  }

  private void rewind() {
    offset = 0;
    line = firstLine;
    column = 1;
  }

  private void step(char c) {
    boolean lineEnds = c == '\n' || (c == '\r' && !text.startsWith("\n", offset));
    if (lineEnds) {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
  }
}
